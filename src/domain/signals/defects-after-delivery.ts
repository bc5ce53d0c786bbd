import type { Instant } from '../model/instant';
import type { Evidence } from '../model/reading';
import type { WorkItem } from '../model/work-item';
import type { DoneRule } from '../rules/done';
import { lastMovesToDone } from '../rules/last-move-to-done';
import { ownLimitsReading, type SprintAmount } from './own-limits';
import { evidence } from './readings';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { hasKnownFates } from './sprint-sizes';
import { threshold } from './thresholds';

/** Which bugs were linked to items delivered in the last two sprints, a delivered item each; a pattern when twice in five there were more than the team's own limits. */
export const defectsAfterDelivery = defineSignal({
  id: 'defects-after-delivery',
  asks: 'Which bugs belong to what was delivered in the last two sprints?',
  needs: 6,
  hintNeeds: 9,
  lasting: true,
  read(past) {
    const deliveries = past.closed.map((one) => deliveredIn(one, past));
    const amounts = past.closed.flatMap((one, place) => {
      const since = past.closed[place - 1]?.ledger.span.end ?? one.ledger.span.start;
      return judge(one, since, latest(deliveries, place), past);
    });
    return ownLimitsReading(past, amounts, {
      inWords: (bugs) => `${String(bugs)} ${bugs === 1 ? 'bug' : 'bugs'} about what had just been delivered`,
      least: threshold('leastDefects'),
    });
  },
});

interface Delivered {
  readonly item: WorkItem;
  /** The close of the sprint that delivered it. */
  readonly close: Instant;
  readonly isDone: DoneRule;
}

/** What was delivered in the sprint at that place and in the one before it; `null` = it cannot be told of one of them. */
function latest(
  deliveries: readonly (readonly Delivered[] | null)[],
  place: number,
): readonly Delivered[] | null {
  const both = deliveries.slice(Math.max(0, place - threshold('defectSprints') + 1), place + 1);
  const told = both.filter((one) => one !== null);
  return told.length === both.length ? told.flat() : null;
}

/**
 * Bugs created since the close before, after the item was done: what is found between two sprints belongs to the later one.
 * Left out when links or fates cannot be told, or nothing was delivered.
 */
function judge(
  { sprint, ledger }: ClosedSprintFacts,
  since: Instant,
  delivered: readonly Delivered[] | null,
  past: Past,
): SprintAmount[] {
  if (delivered === null || delivered.length === 0) return [];
  const bugs = new Map<string, Evidence>();
  for (const one of delivered) {
    const linked = one.item.facts?.linkedIds ?? 'unknown';
    if (linked === 'unknown') return [];
    for (const bug of linked.flatMap((id) => past.items.get(id) ?? [])) {
      const inside = bug.createdAt > since && bug.createdAt <= ledger.span.end;
      if (bug.facts?.isBug !== true || !inside || bug.createdAt <= doneSince(one)) continue;
      bugs.set(bug.id, evidence(sprint.id, bug.id, bug.createdAt, 'is a bug about something just delivered'));
    }
  }
  const count = bugs.size;
  return [{ sprintId: sprint.id, count, amount: count / delivered.length, evidence: [...bugs.values()] }];
}

function deliveredIn({ sprint, ledger }: ClosedSprintFacts, { items, judgedBy }: Past): Delivered[] | null {
  if (!hasKnownFates(ledger)) return null;
  const { isDone } = judgedBy(sprint.id);
  return ledger.items.flatMap(({ id, fate }) => {
    const item = fate === 'completed' ? items.get(id) : undefined;
    return item === undefined ? [] : [{ item, close: ledger.span.end, isDone }];
  });
}

function doneSince({ item, close, isDone }: Delivered): Instant {
  if (item.status.kind === 'unknown') return close;
  return lastMovesToDone(item.createdAt, item.status, close, isDone)[0] ?? close;
}
