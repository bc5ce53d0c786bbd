import { HOUR, type Instant, instant, MINUTE } from '../../domain/model/instant';
import type { Failure, ReadyAgain } from '../../domain/model/known-failure';

/** What is done about a work that could not be done. */
export type Remedy =
  | { readonly kind: 'wait'; readonly until: Instant }
  | { readonly kind: 'again'; readonly inSeconds: number }
  | { readonly kind: 'set-aside'; readonly because: string };

export interface FailedWork {
  readonly failure: Failure;
  readonly readyAgain: ReadyAgain | null;
  /** How often the same was tried before because something was not well. */
  readonly tries: number;
}

const MOST_TRIES = 8;
const FIRST_WAIT = 30;
const LONGEST_WAIT = 900;
const SHORTEST_PAUSE = 10_000;
/** What Jira names is trusted up to here: an allowance is filled every hour. */
const LONGEST_PAUSE = 2 * HOUR;

/**
 * A Jira that is busy is waited for as long as it says. What does not answer, or a store that refuses, is tried again
 * after 30 s, 1 min, 2 min and so on up to 15 min, each times 0.7 to 1.3, 8 times in all. Anything else, and what was tried
 * often enough, is set aside with its words.
 */
export function remedyFor(failed: FailedWork, now: Instant, random: () => number): Remedy {
  const { failure, tries } = failed;
  if (failure.code === 'jira-busy') return { kind: 'wait', until: readyAt(failed, now, random) };
  const mayPass = failure.code === 'jira-unreachable' || failure.code === 'store-refused';
  if (!mayPass || tries + 1 >= MOST_TRIES) {
    return { kind: 'set-aside', because: failure.says };
  }
  return { kind: 'again', inSeconds: backOff(tries, random) };
}

function readyAt({ readyAgain, tries }: FailedWork, now: Instant, random: () => number): Instant {
  const named = instantOf(readyAgain, now) ?? now + 2 * backOff(Math.min(tries, 2), random) * 1_000;
  return instant(Math.min(Math.max(named, now + SHORTEST_PAUSE), now + LONGEST_PAUSE));
}

function instantOf(ready: ReadyAgain | null, now: Instant): number | null {
  switch (ready?.kind) {
    case undefined:
      return null;
    case 'at':
      return ready.at;
    case 'after':
      return now + ready.seconds * 1_000;
    case 'next-hour':
      return Math.floor(now / HOUR) * HOUR + HOUR + MINUTE;
  }
}

function backOff(tries: number, random: () => number): number {
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries);
  return Math.min(LONGEST_WAIT, Math.round(wait * (0.7 + 0.6 * random())));
}
