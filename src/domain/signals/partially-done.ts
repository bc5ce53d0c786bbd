import { committedItems } from './counted-scope';
import { evidence } from './readings';
import { recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { patternReading, type SprintShare } from './sprint-shares';
import { hasKnownFates, hasKnownOrigins } from './sprint-sizes';
import { agreedThreshold } from './thresholds';
import { isStartedAt } from './work-started';

/** How many of the leftovers had been started; a pattern when they were a quarter of the committed items in three of five sprints. */
export const partiallyDone = defineSignal({
  id: 'partially-done',
  asks: 'How many of the leftovers had been started?',
  needs: 5,
  hintNeeds: 6,
  lasting: true,
  read(past) {
    const shares = recentSprints(past).flatMap((one) => judge(one, past));
    const leftovers = shares.reduce((sum, { left }) => sum + left, 0);
    return patternReading(shares, {
      says: ({ seen, when }) =>
        `${String(seen)} of ${String(leftovers)} ${leftovers === 1 ? 'leftover' : 'leftovers'} of ${when} had been started.`,
      isLarge: ({ seen, of }) =>
        seen > 0 && seen >= of * agreedThreshold('startedLeftoversShare', past.settings),
    });
  },
});

type Leftovers = SprintShare & { readonly left: number };

function judge({ sprint, ledger }: ClosedSprintFacts, { judgedBy, items }: Past): Leftovers[] {
  const committed = committedItems(ledger).length;
  if (committed === 0 || !hasKnownFates(ledger) || !hasKnownOrigins(ledger)) return [];
  const { board } = judgedBy(sprint.id);
  const left = ledger.items.filter(({ fate }) => fate === 'carried-over');
  const seen = [];
  for (const { id } of left) {
    const item = items.get(id);
    const started = item === undefined ? 'unknown' : isStartedAt(board, item, ledger.span.end);
    if (started === 'unknown') return [];
    if (started) seen.push(evidence(sprint.id, id, ledger.span.end, 'was started and not done at the end'));
  }
  return [{ sprintId: sprint.id, seen: seen.length, of: committed, evidence: seen, left: left.length }];
}
