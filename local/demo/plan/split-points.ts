import type { Chance } from '../chance';

/** The sizes that teams give to items. */
export const SIZES: readonly number[] = [1, 2, 3, 5, 8, 13];

/** Sizes for `count` items that sum up to `total`, or come as near as the sizes allow. */
export function splitPoints(total: number, count: number, chance: Chance): number[] {
  const sizes = Array.from({ length: count }, () => nearestSize((total / count) * chance.within(0.4, 1.5)));
  for (let round = 0; round < 600; round++) {
    const gap = total - sizes.reduce((sum, size) => sum + size, 0);
    if (gap === 0 || count === 0) return sizes;
    const place = chance.whole(0, count - 1);
    sizes[place] = stepToward(gap, sizes[place] ?? 1, chance);
  }
  return sizes;
}

/** The next size, unless the step is longer than twice the gap; now and then anyway, to leave a dead end. */
function stepToward(gap: number, size: number, chance: Chance): number {
  const next = SIZES[SIZES.indexOf(size) + Math.sign(gap)] ?? size;
  return Math.abs(gap - (next - size)) < Math.abs(gap) || chance.happens(0.2) ? next : size;
}

/** The size that the team would write down instead of a number between the sizes. */
export function nearestSize(points: number): number {
  return SIZES.reduce((best, size) => (Math.abs(size - points) < Math.abs(best - points) ? size : best));
}

/** The size one step below, or the same where there is none. */
export function smallerSize(size: number): number {
  return SIZES[SIZES.indexOf(size) - 1] ?? size;
}

export function largerSize(size: number): number {
  return SIZES[SIZES.indexOf(size) + 1] ?? size;
}
