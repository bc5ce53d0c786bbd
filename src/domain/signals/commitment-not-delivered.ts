import { proportionRange } from '../measures/proportion-range';
import type { ClosedFate, LedgerItem } from '../model/ledger';
import { itemsInWords } from '../rules/counted-words';
import { committedItems } from './counted-scope';
import { shareRangeInWords } from './range-words';
import { evidence, measured, unknown } from './readings';
import { lastJudged } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import type { SprintShare } from './sprint-shares';
import { hasKnownOrigins } from './sprint-sizes';
import { agreedThreshold, threshold } from './thresholds';

/** How many of the committed items were completed, five sprints together; a pattern when even the upper end of the 90 % range lies below 80 %. */
export const commitmentNotDelivered = defineSignal({
  id: 'commitment-not-delivered',
  asks: 'How much of what was planned at the start was completed?',
  keeps: 'What was planned at the start was reliably completed.',
  needs: 5,
  hintNeeds: 6,
  lasting: true,
  read(past: Past) {
    const sprints = lastJudged(past.closed, (one) => judge(one, past));
    if (sprints.length < threshold('patternWindow')) return unknown(TOO_FEW);
    const range = proportionRange(
      sprints.map(({ seen, of }) => ({ count: seen, of })),
      threshold('rangeLevel'),
    );
    if (range.kind === 'unknown') return range;
    const { count, of, lower, upper } = range;
    const agreed = sprints.reduce((sum, sprint) => sum + sprint.agreedToLeave, 0);
    return measured({
      value: { items: count, of, lower, upper, ...(agreed === 0 ? {} : { ofWithoutAgreed: of - agreed }) },
      says: `${String(count)} of ${itemsInWords(of)} planned at the start were completed in the last ${String(sprints.length)} sprints${shareRangeInWords(range)}${withoutAgreed(count, of, agreed)}.`,
      seen: range.count < range.of,
      pattern: range.upper < agreedThreshold('delivered', past.settings),
      kept: range.lower > agreedThreshold('delivered', past.settings),
      evidence: sprints.flatMap((sprint) => sprint.evidence),
    });
  },
});

const TOO_FEW = 'It takes five sprints in which it can be told what was planned and what became of it.';

const MISSED: Readonly<Record<ClosedFate, string>> = {
  completed: 'was planned and completed',
  'completed-elsewhere': 'was planned and was completed outside this sprint',
  removed: 'was planned and left the sprint',
  'carried-over': 'was planned and not done at the end',
  unknown: 'was planned; what became of it cannot be told',
};

interface SayDo extends SprintShare {
  /** How many committed items left, and their leaving was last marked agreed. */
  readonly agreedToLeave: number;
}

/** Say/do of one sprint: unknown, and left out, when nothing was committed or a place cannot be told. */
function judge({ sprint, ledger }: ClosedSprintFacts, { markedAs }: Past): SayDo[] {
  const committed = committedItems(ledger);
  if (!hasKnownOrigins(ledger)) return [];
  if (committed.length === 0 || committed.some(({ fate }) => fate === 'unknown')) return [];
  const missed = committed.filter(({ fate }) => fate !== 'completed');
  const seen = missed.map(({ id, fate, leftAt }) =>
    evidence(sprint.id, id, leftAt ?? ledger.span.end, MISSED[fate]),
  );
  const isAgreed = ({ id, leftAt }: LedgerItem): boolean =>
    leftAt !== null && markedAs(sprint.id, { itemId: id, kind: 'left', at: leftAt }) === 'agreed';
  return [
    {
      sprintId: sprint.id,
      seen: committed.length - missed.length,
      of: committed.length,
      evidence: seen,
      agreedToLeave: missed.filter(isAgreed).length,
    },
  ];
}

/** The second figure of say/do, beside the first one: no hint is made of it. */
function withoutAgreed(count: number, of: number, agreed: number): string {
  if (agreed === 0) return '';
  return `; ${String(count)} of ${String(of - agreed)} without what was marked agreed to leave`;
}
