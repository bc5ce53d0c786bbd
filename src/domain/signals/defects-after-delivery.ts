import { itemsInWords } from '../rules/counted-words';
import { ownLimitsReading, type SprintAmount } from './own-limits';
import { evidence, unknown } from './readings';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { threshold } from './thresholds';

/** Which bugs were linked to items delivered in the last two sprints; a pattern when twice in five there were more than the team's own limits. */
export const defectsAfterDelivery = defineSignal({
  id: 'defects-after-delivery',
  asks: 'Which bugs belong to what was delivered in the last two sprints?',
  needs: 6,
  hintNeeds: 9,
  lasting: true,
  read(past) {
    const amounts = past.closed.flatMap((one, place) => judge(one, place, past));
    if (amounts.length < past.closed.length) return unknown('The links of some items were not read.');
    return ownLimitsReading(amounts, {
      inWords: (bugs) => `Bugs about what was just delivered: ${itemsInWords(bugs)}`,
    });
  },
});

function judge({ sprint, ledger }: ClosedSprintFacts, place: number, past: Past): SprintAmount[] {
  const delivered = past.closed
    .slice(Math.max(0, place - threshold('defectSprints') + 1), place + 1)
    .flatMap((one) => one.ledger.items.filter(({ fate }) => fate === 'completed').map(({ id }) => id));
  const bugs = new Map<string, ReturnType<typeof evidence>>();
  for (const id of delivered) {
    const linked = past.items.get(id)?.facts?.linkedIds ?? 'unknown';
    if (linked === 'unknown') return [];
    for (const bug of linked.flatMap((linkedId) => past.items.get(linkedId) ?? [])) {
      const inside = bug.createdAt > ledger.span.start && bug.createdAt <= ledger.span.end;
      if (bug.facts?.isBug === true && inside) {
        bugs.set(
          bug.id,
          evidence(
            sprint.id,
            bug.id,
            bug.createdAt,
            'is a bug about something delivered in the last two sprints',
          ),
        );
      }
    }
  }
  return [{ sprintId: sprint.id, amount: bugs.size, evidence: [...bugs.values()] }];
}
