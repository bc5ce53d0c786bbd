/** Values from the seventh on that lie outside mean ± 2.66 × mean moving range of all values before them. */
export function outsideOwnLimits(series: readonly number[]): number {
  return series.filter((value, place) => place >= 6 && !isWithinLimits(value, series.slice(0, place))).length;
}

/** The longest run of neighbouring values on one side of the mean. */
export function longestRun(series: readonly number[]): number {
  const middle = mean(series);
  let longest = 0;
  let run = 0;
  let side = 0;
  for (const value of series) {
    const now = Math.sign(value - middle);
    run = now !== 0 && now === side ? run + 1 : 1;
    side = now;
    longest = Math.max(longest, run);
  }
  return longest;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sample's standard deviation. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return mean(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1));
}

function isWithinLimits(value: number, before: readonly number[]): boolean {
  const ranges = before.slice(1).map((next, place) => Math.abs(next - (before[place] ?? next)));
  return Math.abs(value - mean(before)) <= 2.66 * mean(ranges);
}
