/** Something inside of a value, with the names that lead to it. */
export interface Inside {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Every value at any depth inside of `value`, itself included. */
export function everythingIn(value: unknown, path: readonly string[] = []): Inside[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return [
    { path, value },
    ...Object.entries(value).flatMap(([name, inner]) => everythingIn(inner, [...path, name])),
  ];
}
