/** What one path does with the body of its request; `undefined` is an answer without a body. */
export type Operation = (body: unknown) => unknown;

export type Operations = readonly (readonly [path: string, operation: Operation])[];
