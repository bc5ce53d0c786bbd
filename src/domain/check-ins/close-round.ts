import type { ClosedRound, Counters, Round, Rounds } from '../model/check-in';
import { answersIn, countsOf } from './counted-answers';

/** Below this number a counter could tell what one person answered. */
export const FEWEST_ANSWERS = 5;

/** How many closed rounds are kept. */
const MOST_CLOSED_ROUNDS = 12;

/**
 * At the close a round keeps its counters from five answers on; fewer are erased. A round that is not open any more
 * stays as it was closed. The last 12 closed rounds are kept, newest first.
 */
export function withRoundClosed(
  rounds: Rounds,
  roundId: string,
  counters: Counters | null,
  closedOn: string,
): Rounds {
  const { open } = rounds;
  if (open?.id !== roundId) return rounds;
  const closed: ClosedRound = { ...open, closedOn, result: resultOf(open, counters) };
  return { open: null, closed: [closed, ...rounds.closed].slice(0, MOST_CLOSED_ROUNDS) };
}

function resultOf({ statements }: Round, counters: Counters | null): ClosedRound['result'] {
  const enough = statements.every((statement) => answersIn(countsOf(counters, statement)) >= FEWEST_ANSWERS);
  return enough && counters !== null ? { kind: 'shown', counters } : { kind: 'too-few' };
}
