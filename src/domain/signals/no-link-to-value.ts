import { itemsInWords } from '../rules/counted-words';
import { evidence, measured, unknown } from './readings';
import { recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import type { SprintShare } from './sprint-shares';
import { threshold } from './thresholds';

/** Which items name nothing they serve (no parent, epic, goal or value); a pattern when it was half of them in three sprints running. */
export const noLinkToValue = defineSignal({
  id: 'no-link-to-value',
  asks: 'Which items name nothing they serve?',
  needs: 3,
  hintNeeds: 3,
  // Its rule itself asks for three sprints running.
  lasting: false,
  read(past) {
    const judged = recentSprints(past, threshold('withoutValueSprints')).map((one) => judge(one, past));
    const last = judged.at(-1) ?? null;
    if (last === null) return unknown('The parents of some items were not read.');
    if (last.of === 0) return unknown('The last sprint had no items.');
    return measured({
      value: { items: last.seen, of: last.of },
      says: `${String(last.seen)} of ${itemsInWords(last.of)} of the last sprint name no parent, goal or value.`,
      pattern: judged.every(
        (one) => one !== null && one.seen > 0 && one.seen >= one.of * threshold('withoutValueShare'),
      ),
      evidence: last.evidence,
    });
  },
});

function judge({ sprint, ledger }: ClosedSprintFacts, { items }: Past): SprintShare | null {
  const seen = [];
  for (const { id } of ledger.items) {
    const serves = items.get(id)?.facts?.serves ?? 'unknown';
    if (serves === 'unknown') return null;
    if (!serves) seen.push(evidence(sprint.id, id, ledger.span.start, 'names no parent, goal or value'));
  }
  return {
    sprintId: sprint.id,
    seen: seen.length,
    of: ledger.items.length,
    evidence: seen,
  };
}
