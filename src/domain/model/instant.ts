declare const instantBrand: unique symbol;

/** A point in time: epoch milliseconds, UTC. Made once at a door (Jira, the store, a command) and handed in. */
export type Instant = number & { readonly [instantBrand]: true };

/** Marks a number of epoch milliseconds as an instant; throws on anything that is no finite number. */
export function instant(milliseconds: number): Instant {
  if (!Number.isFinite(milliseconds)) throw new RangeError('An instant needs a finite number.');
  return milliseconds as Instant;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
