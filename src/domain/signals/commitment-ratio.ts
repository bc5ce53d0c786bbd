import { medianOf } from '../measures/median';
import type { Board } from '../model/board';
import type { ClosedLedger } from '../model/ledger';
import { amountInWords, numberInWords } from './amount-words';
import { ofLikeLength } from './comparable-sprints';
import { commitmentOf, wasPlannedAfterStart } from './counted-scope';
import { lastJudged } from './recent-sprints';
import type { ClosedSprintFacts, Past } from './signal';
import {
  amountOf,
  completedAmount,
  hasKnownFates,
  hasKnownOrigins,
  type Statistic,
  statisticOf,
} from './sprint-sizes';
import { threshold } from './thresholds';

/** How much was planned, against what the five sprints before usually completed. */
export interface CommitmentRatio {
  readonly one: ClosedSprintFacts;
  readonly committed: number;
  readonly usual: number;
  readonly ratio: number;
  readonly statistic: Statistic;
}

/** The last judgeable sprints: five sprints of like length before each, a plan that can be told, and something usually done. */
export function commitmentRatios(past: Past, count: number): CommitmentRatio[] {
  const statistic = statisticOf(past.board, past.closed);
  const closed = ofLikeLength(past.closed);
  const completed = closed.map(({ ledger }) => completedAmount(ledger, statistic));
  const judge = (one: ClosedSprintFacts, place: number): CommitmentRatio[] => {
    const before = completed.slice(Math.max(0, place - threshold('patternWindow')), place);
    const done = before.filter((amount) => amount !== null);
    const committed = plannedAmount(one.ledger, statistic);
    if (done.length < threshold('patternWindow') || committed === null) return [];
    const usual = medianOf(done);
    if (usual.kind === 'unknown' || usual.median === 0) return [];
    return [{ one, committed, usual: usual.median, ratio: committed / usual.median, statistic }];
  };
  return lastJudged(closed, judge, count);
}

/** `null` when a place cannot be told, when nothing was planned or nothing of it estimated, or planning came after the start. */
function plannedAmount(ledger: ClosedLedger, statistic: Statistic): number | null {
  if (!hasKnownOrigins(ledger) || !hasKnownFates(ledger) || wasPlannedAfterStart(ledger)) return null;
  const amount = amountOf(commitmentOf(ledger), statistic);
  return amount === 0 ? null : amount;
}

/** "41 points planned, usually 30 done". */
export function ratioInWords({ committed, usual, statistic }: CommitmentRatio, board: Board): string {
  const planned = amountInWords(committed, statistic, board);
  return `${planned} planned, usually ${numberInWords(usual, statistic, board)} done`;
}
