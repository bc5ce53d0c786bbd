/**
 * How an item gets ready on planning day: written in the room and estimated minutes later; an old idea that
 * is described and estimated on that morning; a wish of the weeks before that had a description already.
 */
export type LiveOrigin = 'written-in-the-room' | 'an-old-idea' | 'a-known-wish';

/** How often each of them occurs. */
export const LIVE_ORIGINS: readonly LiveOrigin[] = [
  ...Array.from({ length: 9 }, () => 'written-in-the-room' as const),
  ...Array.from({ length: 4 }, () => 'an-old-idea' as const),
  'a-known-wish',
];
