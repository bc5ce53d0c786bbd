import { DAY, type Instant } from '../model/instant';
import { itemsInWords } from '../rules/counted-words';
import { evidence, measured, unknown } from './readings';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import type { SprintShare } from './sprint-shares';
import { hasKnownFates } from './sprint-sizes';
import { threshold } from './thresholds';

/** Which delivered items were followed by no linked item within three weeks; a pattern when it was three quarters of them. */
export const noFollowUp = defineSignal({
  id: 'no-follow-up',
  asks: 'Which delivered items were followed by nothing?',
  needs: 3,
  hintNeeds: 4,
  lasting: true,
  read(past) {
    const wait = threshold('followUpDays') * DAY;
    const old = past.closed.findLast(({ ledger }) => ledger.span.end + wait <= past.readAt);
    if (old === undefined) return unknown('It takes a sprint that was closed three weeks before.');
    const judged = judge(old, past, wait);
    if (judged === null)
      return unknown('The links of some items were not read, or it cannot be told what was completed.');
    if (judged.of === 0) return unknown(`Nothing was completed in ${old.sprint.name}.`);
    return measured({
      value: { items: judged.seen, of: judged.of },
      says: `${String(judged.seen)} of ${itemsInWords(judged.of)} delivered in ${old.sprint.name} were followed by no linked item within three weeks.`,
      pattern: judged.seen >= judged.of * threshold('withoutFollowUpShare'),
      evidence: judged.evidence,
    });
  },
});

function judge({ sprint, ledger }: ClosedSprintFacts, past: Past, wait: number): SprintShare | null {
  if (!hasKnownFates(ledger)) return null;
  const delivered = ledger.items.filter(({ fate }) => fate === 'completed');
  const seen = [];
  for (const { id } of delivered) {
    const linked = past.items.get(id)?.facts?.linkedIds ?? 'unknown';
    if (linked === 'unknown') return null;
    if (linked.some((linkedId) => isFollowUp(linkedId, ledger.span.end, wait, past))) continue;
    seen.push(evidence(sprint.id, id, ledger.span.end, 'was followed by no linked item within three weeks'));
  }
  return { sprintId: sprint.id, seen: seen.length, of: delivered.length, evidence: seen };
}

/** Created after the close of the sprint that delivered, and not later than three weeks. */
function isFollowUp(id: string, close: Instant, wait: number, { items }: Past): boolean {
  const createdAt = items.get(id)?.createdAt;
  return createdAt !== undefined && createdAt > close && createdAt <= close + wait;
}
