import type { Instant } from '../model/instant';
import type { Evidence } from '../model/reading';
import type { WorkItem } from '../model/work-item';
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
  read: (past) =>
    ownLimitsReading(
      past,
      past.closed.flatMap((one, place) => judge(one, place, past)),
      {
        inWords: (bugs) =>
          `${String(bugs)} ${bugs === 1 ? 'bug' : 'bugs'} about what had just been delivered`,
        least: threshold('leastDefects'),
      },
    ),
});

interface Delivered {
  readonly item: WorkItem;
  /** The close of the sprint that delivered it. */
  readonly close: Instant;
}

/** Bugs created inside the sprint, after the item was done; left out when links or fates cannot be told, or nothing was delivered. */
function judge({ sprint, ledger }: ClosedSprintFacts, place: number, past: Past): SprintAmount[] {
  const latest = past.closed.slice(Math.max(0, place - threshold('defectSprints') + 1), place + 1);
  const delivered = latest.flatMap((one) => deliveredIn(one, past));
  if (delivered.length === 0 || !latest.every((one) => hasKnownFates(one.ledger))) return [];
  const bugs = new Map<string, Evidence>();
  for (const one of delivered) {
    const linked = one.item.facts?.linkedIds ?? 'unknown';
    if (linked === 'unknown') return [];
    for (const bug of linked.flatMap((id) => past.items.get(id) ?? [])) {
      const inside = bug.createdAt > ledger.span.start && bug.createdAt <= ledger.span.end;
      if (bug.facts?.isBug !== true || !inside || bug.createdAt <= doneSince(one, past)) continue;
      bugs.set(bug.id, evidence(sprint.id, bug.id, bug.createdAt, 'is a bug about something just delivered'));
    }
  }
  const count = bugs.size;
  return [{ sprintId: sprint.id, count, amount: count / delivered.length, evidence: [...bugs.values()] }];
}

function deliveredIn({ ledger }: ClosedSprintFacts, { items }: Past): Delivered[] {
  return ledger.items.flatMap(({ id, fate }) => {
    const item = items.get(id);
    return fate === 'completed' && item !== undefined ? [{ item, close: ledger.span.end }] : [];
  });
}

function doneSince({ item, close }: Delivered, { isDone }: Past): Instant {
  if (item.status.kind === 'unknown') return close;
  return lastMovesToDone(item.createdAt, item.status, close, isDone)[0] ?? close;
}
