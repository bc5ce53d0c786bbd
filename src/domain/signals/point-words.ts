/** An estimate's change in words: "3 → 8", "not estimated → 5". */
export function pointChange(from: number | null, to: number | null): string {
  return `${pointText(from)} → ${pointText(to)}`;
}

/** One estimate in words. */
export function pointText(estimate: number | null): string {
  return estimate === null ? 'not estimated' : String(Math.round(estimate * 100) / 100);
}
