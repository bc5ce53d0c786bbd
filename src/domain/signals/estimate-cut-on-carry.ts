import { HOUR, type Instant, instant } from '../model/instant';
import { itemsInWords } from '../rules/counted-words';
import { flipsInside } from '../rules/value-at';
import { estimateChange } from './amount-words';
import { daysAfterClose } from './days-after';
import { evidence, notApplicable } from './readings';
import { lastJudged } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { noneInAll, patternReading, type SprintShare } from './sprint-shares';
import { hasKnownFates } from './sprint-sizes';
import { threshold } from './thresholds';

/** Which estimates were lowered as the item was carried on; a pattern when some were in three of five sprints. */
export const estimateCutOnCarry = defineSignal({
  id: 'estimate-cut-on-carry',
  asks: 'Which estimates were lowered as the item was carried on?',
  keeps: 'What was carried on kept its estimate.',
  needs: 5,
  hintNeeds: 6,
  lasting: true,
  read(past) {
    if (past.board.estimation.kind === 'item-count') return notApplicable(NOT_ESTIMATING);
    return patternReading(
      lastJudged(past.closed, (one) => judge(one, past)),
      {
        says: ({ seen, of, when }) =>
          `${String(seen)} of ${itemsInWords(of)} carried on from ${when} had the estimate lowered.`,
        isLarge: ({ seen }) => seen > 0,
        isKept: noneInAll,
      },
    );
  },
});

const NOT_ESTIMATING = 'This board counts items and does not estimate.';

/** "As it was carried on": from the day before the close until a working week after it, which has to be over. */
function judge({ sprint, ledger }: ClosedSprintFacts, past: Past): SprintShare[] {
  const { end } = ledger.span;
  const until = daysAfterClose(end, threshold('reopenedWorkingDays'), past);
  if (until === null || !hasKnownFates(ledger)) return [];
  const from = instant(end - threshold('carriedWindowHours') * HOUR);
  const carried = ledger.items.filter(({ fate }) => fate === 'carried-over');
  const seen = [];
  for (const { id } of carried) {
    const cut = loweredIn(id, from, until, past);
    if (cut === 'unknown') return [];
    if (cut === null) continue;
    const change = estimateChange(cut.from, cut.to, past.board);
    seen.push(evidence(sprint.id, id, cut.at, `was carried on with a lower estimate: ${change}`));
  }
  return [{ sprintId: sprint.id, seen: seen.length, of: carried.length, evidence: seen }];
}

/** From the first estimate to the last one inside; `null` when it was not lowered in the end. */
function loweredIn(id: string, from: Instant, until: Instant, { items }: Past) {
  const estimate = items.get(id)?.estimate;
  if (estimate?.kind !== 'known') return 'unknown';
  const flips = flipsInside(estimate, from, until);
  const [first, last] = [flips[0], flips.at(-1)];
  if (first === undefined || last === undefined || first.from === null || last.to === null) return null;
  return last.to < first.from ? { at: last.at, from: first.from, to: last.to } : null;
}
