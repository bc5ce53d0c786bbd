import { medianOf } from '../measures/median';
import type { ClosedSprintFacts, Past } from './signal';
import { amountOf, isCertain, type Statistic, statisticOf } from './sprint-sizes';
import { threshold } from './thresholds';

/** How much was planned, against what the five sprints before usually completed. */
export interface CommitmentRatio {
  readonly one: ClosedSprintFacts;
  readonly committed: number;
  readonly usual: number;
  readonly ratio: number;
  readonly statistic: Statistic;
}

/** The judgeable sprints of the past: five sprints before each, a plan that can be told, and something usually done. */
export function commitmentRatios(past: Past): CommitmentRatio[] {
  const statistic = statisticOf(past.board, past.closed);
  return past.closed.flatMap((one, place) => {
    const before = past.closed.slice(Math.max(0, place - threshold('patternWindow')), place);
    const done = before.flatMap(({ ledger }) => amountOf(ledger.totals.completed, statistic) ?? []);
    const committed = amountOf(one.ledger.totals.committed, statistic);
    if (done.length < threshold('patternWindow') || committed === null || !isCertain(one.ledger)) return [];
    const usual = medianOf(done);
    if (usual.kind === 'unknown' || usual.median === 0) return [];
    return [
      {
        one,
        committed,
        usual: usual.median,
        ratio: committed / usual.median,
        statistic,
      },
    ];
  });
}

/** "41 planned, usually 30 done". */
export function ratioInWords({ committed, usual, statistic }: CommitmentRatio): string {
  const round = (amount: number): string => String(Math.round(amount * 10) / 10);
  return `${round(committed)} ${statistic} planned, usually ${round(usual)} done`;
}
