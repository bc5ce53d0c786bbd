import type { Instant } from '../model/instant';
import { ofLikeLength } from './comparable-sprints';
import type { Past } from './signal';
import { completedAmount, type Statistic, statisticOf } from './sprint-sizes';

/** What one sprint completed. */
export interface VelocityPoint {
  readonly sprintId: number;
  readonly at: Instant;
  readonly completed: number;
}

/** The completed work of the sprints that can be compared, oldest first; those that cannot be told are left out. */
export function velocityPoints(
  past: Past,
  statistic: Statistic = statisticOf(past.board, past.closed),
): VelocityPoint[] {
  return ofLikeLength(past.closed).flatMap(({ sprint, ledger }) => {
    const completed = completedAmount(ledger, statistic);
    return completed === null ? [] : [{ sprintId: sprint.id, at: ledger.span.end, completed }];
  });
}
