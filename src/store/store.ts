/** What the app remembers: JSON values under keys. The port to Forge's storage is made in src/forge. */
export interface Store {
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
