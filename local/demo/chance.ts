import { present } from './present';

/** Chance that repeats itself: the same seed and purpose always give the same draws. */
export interface Chance {
  /** From 0 to just below 1. */
  readonly fraction: () => number;
  /** Between two numbers, not rounded. */
  readonly within: (low: number, high: number) => number;
  /** A whole number, both ends included. */
  readonly whole: (low: number, high: number) => number;
  readonly happens: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

/** `purpose` parts the streams, so that a new draw in one part of the demo moves nothing in another. */
export function chanceOf(seed: number, purpose: string): Chance {
  const fraction = stream(mixed(`${seed}/${purpose}`));
  const within = (low: number, high: number): number => low + fraction() * (high - low);
  const whole = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    within,
    whole,
    happens: (share) => fraction() < share,
    pick: (list) => present(list[whole(0, list.length - 1)], 'something to pick from'),
    shuffled: (list) => shuffled(list, whole),
  };
}

function shuffled<T>(list: readonly T[], whole: (low: number, high: number) => number): T[] {
  const left = [...list];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(whole(0, left.length - 1), 1));
  return drawn;
}

/** 32 bits out of a text (FNV-1a). */
function mixed(text: string): number {
  let bits = 0x811c9dc5;
  for (const letter of text) bits = Math.imul(bits ^ present(letter.codePointAt(0), 'a letter'), 0x01000193);
  return bits >>> 0;
}

/** A Weyl sequence scrambled with two multiplications; good enough for stories, not for secrets. */
function stream(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}
