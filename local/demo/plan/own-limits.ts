/** Values from the seventh on that lie outside mean ± 2.66 × mean moving range of all values before them. */
export function outsideOwnLimits(series: readonly number[]): number {
  return series.filter((value, place) => place >= 6 && !isWithinLimits(value, series.slice(0, place))).length;
}

/**
 * The longest run, from the seventh value on, that stays on one side of the mean of all values before it.
 * `margin` moves that mean by a share of itself, to see how near a longer run is.
 */
export function longestRun(series: readonly number[], margin: number): number {
  const runs = series.map((_, start) => (start >= 6 ? runFrom(series, start, margin) : 0));
  return Math.max(...runs);
}

function runFrom(series: readonly number[], start: number, margin: number): number {
  const before = mean(series.slice(0, start)) * (1 + margin);
  const sideOf = (value: number): number => Math.sign(value - before);
  const [first, ...rest] = series.slice(start).map(sideOf);
  if (first === undefined || first === 0) return 0;
  const end = rest.findIndex((side) => side !== first);
  return 1 + (end < 0 ? rest.length : end);
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
