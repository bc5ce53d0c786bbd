/** The platform's limits on what one installation may store; `docs` page "limits-kvs-ce", December 2025. */
export const LIMITS = {
  keyCharacters: 500,
  valueBytes: 240 * 1024,
  valueDepth: 31,
  transactionOperations: 25,
  requestBytes: 4 * 1024 * 1024,
  /**
   * The platform documents no page size. A small one, unless another is asked for, makes an app follow the cursor
   * here as it must there.
   */
  pageSize: 10,
  largestPage: 100,
} as const;
