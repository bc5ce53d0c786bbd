/** What the app remembers: JSON values under keys. The port to Forge's storage is made in src/forge. */
export interface Store extends SharedStore {
  /** `undefined` = nothing is kept under the key. */
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly delete: (key: string) => Promise<void>;
  /** Every entry whose key begins with the prefix, in the order of the keys. */
  readonly list: (prefix: string) => Promise<readonly Entry[]>;
}

export interface Entry {
  readonly key: string;
  readonly value: unknown;
}

/** Values that several people change at once, each with a revision; their keys are a world of their own. */
export interface SharedStore {
  readonly shared: (key: string) => Promise<Revised>;
  /**
   * All of it or nothing, and only while every value named still has the revision that was read: `false` = one of them was
   * changed meanwhile and nothing was written. At most 20 steps, each key once.
   */
  readonly changeShared: (steps: readonly SharedStep[]) => Promise<boolean>;
}

/** Revision 0 with `undefined` = nothing is kept under the key. */
export interface Revised {
  readonly revision: number;
  readonly value: unknown;
}

/** `revision` is the one that was read. */
export type SharedStep =
  | { readonly kind: 'set'; readonly key: string; readonly revision: number; readonly value: unknown }
  | { readonly kind: 'delete'; readonly key: string; readonly revision: number }
  /** It must not have changed, and is not changed. */
  | { readonly kind: 'unchanged'; readonly key: string; readonly revision: number };
