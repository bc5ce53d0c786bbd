export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sample's standard deviation. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}

/** The 90 % range of a share, after Wilson. */
export function shareRange(hits: number, of: number): readonly [low: number, high: number] {
  const z = 1.645;
  const share = hits / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of);
  return [middle - half, middle + half];
}

/** How many values from the seventh on lie outside mean ± 2.66 × mean moving range of all values before them. */
export function outside(series: readonly number[]): number {
  return series.filter((value, place) => {
    const before = series.slice(0, place);
    const ranges = before.slice(1).map((next, index) => Math.abs(next - (before[index] ?? next)));
    return place >= 6 && Math.abs(value - mean(before)) > 2.66 * mean(ranges);
  }).length;
}

/** The longest run from the seventh on that stays on one side of the mean of all values before the run. */
export function longestRun(series: readonly number[]): number {
  const runFrom = (start: number): number => {
    const middle = mean(series.slice(0, start));
    const side = Math.sign((series[start] ?? middle) - middle);
    const end = series.findIndex((value, place) => place >= start && Math.sign(value - middle) !== side);
    return side === 0 ? 0 : (end < 0 ? series.length : end) - start;
  };
  return Math.max(...series.map((_, place) => (place >= 6 ? runFrom(place) : 0)));
}

/** The five values up to the last one and the five up to the one before it. */
export function lastTwoWindows(series: readonly number[]): readonly (readonly number[])[] {
  return [series.slice(-5), series.slice(-6, -1)];
}
