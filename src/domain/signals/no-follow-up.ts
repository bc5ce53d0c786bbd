import { DAY, type Instant } from '../model/instant';
import type { Known } from '../model/unknown';
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
    const { seen, of, untold } = judged;
    if (of === 0) return unknown(`Nothing was completed in ${old.sprint.name}.`);
    if (untold === of)
      return unknown(`The items that are linked with those of ${old.sprint.name} were not read.`);
    return measured({
      value: { items: seen, of, untold },
      says: `${String(seen)} of ${itemsInWords(of)} delivered in ${old.sprint.name} were followed by no linked item within three weeks${untoldInWords(untold)}.`,
      pattern: seen >= of * threshold('withoutFollowUpShare'),
      evidence: judged.evidence,
    });
  },
});

/** `untold` of the items are linked with something that was not read: they may have been followed, so they are not seen. */
type FollowUps = SprintShare & { readonly untold: number };

function judge({ sprint, ledger }: ClosedSprintFacts, past: Past, wait: number): FollowUps | null {
  if (!hasKnownFates(ledger)) return null;
  const delivered = ledger.items.filter(({ fate }) => fate === 'completed');
  const seen = [];
  let untold = 0;
  for (const { id } of delivered) {
    const linked = past.items.get(id)?.facts?.linkedIds ?? 'unknown';
    if (linked === 'unknown') return null;
    const followed = wasFollowed(linked, ledger.span.end, wait, past);
    if (followed === 'unknown') untold += 1;
    if (followed === false)
      seen.push(
        evidence(sprint.id, id, ledger.span.end, 'was followed by no linked item within three weeks'),
      );
  }
  return { sprintId: sprint.id, seen: seen.length, of: delivered.length, untold, evidence: seen };
}

/** By an item created after the close of the sprint that delivered, and not later than three weeks. */
function wasFollowed(
  linked: readonly string[],
  close: Instant,
  wait: number,
  { items }: Past,
): Known<boolean> {
  const created = linked.map((id) => items.get(id)?.createdAt);
  if (created.some((at) => at !== undefined && at > close && at <= close + wait)) return true;
  return created.includes(undefined) ? 'unknown' : false;
}

function untoldInWords(untold: number): string {
  return untold === 0 ? '' : `; of ${String(untold)} more it cannot be told`;
}
