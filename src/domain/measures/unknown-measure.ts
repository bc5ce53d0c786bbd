/** A measure that cannot be given is `unknown` and says why in a plain sentence; it is never 0, null or NaN. */
export interface UnknownMeasure {
  readonly kind: 'unknown';
  /** A sentence for the page. */
  readonly because: string;
}

export function unknownBecause(because: string): UnknownMeasure {
  return { kind: 'unknown', because };
}

/** Unknown for want of history: `needed` sprints are needed and only `there` are there. */
export function tooFewSprints(needed: number, there: number): UnknownMeasure {
  return unknownBecause(`This needs at least ${needed} sprints; so far there ${count(there)}.`);
}

function count(there: number): string {
  if (there === 0) return 'are none';
  return there === 1 ? 'is 1' : `are ${there}`;
}
