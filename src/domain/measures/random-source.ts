/** Numbers from 0 to below 1 that look random, addressed by position: the same position gives the same number. */
export type RandomSource = (position: number) => number;

const { imul } = Math;

const STEP = 0x6d2b79f5;
const RANGE = 2 ** 32;

/**
 * A seed names one endless list of numbers that look random: same seed, same list, on every machine.
 *
 * `seed` and `position` are whole numbers of at least 0, both taken modulo 2³²; the list repeats after that many.
 * Good enough for drawing past sprints, not for secrets.
 * Source: mulberry32 by Tommy Ettinger (public domain), which counts up in steps and mixes the count; here the
 * count is the position, so that a draw can be named and no state is kept.
 */
export function seededRandom(seed: number): RandomSource {
  return (position) => {
    const state = (seed + imul(position + 1, STEP)) | 0;
    const once = imul(state ^ (state >>> 15), state | 1);
    const twice = once ^ (once + imul(once ^ (once >>> 7), once | 61));
    return ((twice ^ (twice >>> 14)) >>> 0) / RANGE;
  };
}
