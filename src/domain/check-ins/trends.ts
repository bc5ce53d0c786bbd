import type { ClosedRound, Counts } from '../model/check-in';
import type { BreakerState } from '../model/judgement';
import { type CheckInStatement, statementsOf } from './statement';

/** What people answered to one statement in closed rounds, oldest first, beside what Jira shows of the same breaker. */
export interface StatementTrend extends CheckInStatement {
  readonly rounds: readonly { readonly closedOn: string; readonly counts: Counts }[];
  readonly state: BreakerState['state'];
  readonly because: string;
}

/** One trend for each statement that a closed round shows; an open round and one with too few answers are in none. */
export function trendsOf(
  states: readonly BreakerState[],
  closed: readonly ClosedRound[],
): readonly StatementTrend[] {
  return states.flatMap(({ id, state, because }) => {
    const rounds = closed.flatMap((round) => shownOf(round, id)).toReversed();
    if (rounds.length === 0) return [];
    return statementsOf([id]).map((statement) => ({ ...statement, rounds, state, because }));
  });
}

function shownOf({ closedOn, result }: ClosedRound, id: string): StatementTrend['rounds'] {
  const counts = result.kind === 'shown' ? result.counters[id] : undefined;
  return counts === undefined ? [] : [{ closedOn, counts }];
}
