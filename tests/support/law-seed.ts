/** The seed of every law: fixed, so that a run can be repeated; `LAW_SEED` sets another one. */
export const LAW_SEED = Number(process.env['LAW_SEED'] ?? 20_261_121);

/** Settings of a fast-check law over that many boards. */
export function lawRuns(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns, seed: LAW_SEED };
}
