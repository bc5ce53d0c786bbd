/** The rooms of the domain, each with the specifications that its rules must fall to. */
export const ROOMS: Readonly<
  Record<string, { readonly mutate: string[]; readonly tests: string[]; readonly changesAProcess?: number }>
>;
