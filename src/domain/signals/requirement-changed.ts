import type { Instant } from '../model/instant';
import type { ItemFacts } from '../model/item-facts';
import { itemsInWords } from '../rules/counted-words';
import { evidence, measured, notApplicable, unknown } from './readings';
import { lastSprint } from './recent-sprints';
import { defineSignal, type Past } from './signal';
import { threshold } from './thresholds';
import { workStartedAt } from './work-started';

/** Which descriptions or acceptance criteria changed after work on them started; a pattern when it is a third of the started items. */
export const requirementChanged = defineSignal({
  id: 'requirement-changed',
  asks: 'Which requirements changed after work on them had started?',
  needs: 3,
  hintNeeds: 4,
  lasting: true,
  read(past) {
    const started = startedItems(past);
    if (started === null) return unknown('The history of the descriptions was not read.');
    if (started.length === 0) return notApplicable('No item was started in the last sprint.');
    const changed = started.flatMap(({ seen }) => seen);
    return measured({
      value: { items: changed.length, started: started.length },
      says: `${String(changed.length)} of ${itemsInWords(started.length)} that were started had their requirement changed in the last sprint.`,
      pattern: changed.length >= 2 && changed.length >= started.length * threshold('rewordedItemsShare'),
      evidence: changed,
    });
  },
});

/** The items that were started by the end of the last sprint, each with its change if it had one; `null` = cannot be told. */
function startedItems(past: Past) {
  const { sprint, ledger } = lastSprint(past);
  const started = [];
  for (const { id } of ledger.items) {
    const item = past.items.get(id);
    const facts = item?.facts;
    if (item === undefined || facts === undefined || facts.rewordings === 'unknown') return null;
    const since = workStartedAt(past.board, item, ledger.span.end);
    if (since === 'unknown') return null;
    if (since === null) continue;
    const from = since > ledger.span.start ? since : ledger.span.start;
    const at = firstLargeChange(facts, from, ledger.span.end);
    const says = 'had its description or acceptance criteria changed after work started';
    started.push({
      seen: at === null ? [] : [evidence(sprint.id, id, at, says)],
    });
  }
  return started;
}

/** The first change of at least 40 characters and a tenth of the text in (from, to]. */
function firstLargeChange({ rewordings }: ItemFacts, from: Instant, to: Instant): Instant | null {
  if (rewordings === 'unknown') return null;
  const large = rewordings.find(
    ({ at, charactersBefore, charactersChanged }) =>
      at > from &&
      at <= to &&
      charactersChanged >= threshold('rewordedCharacters') &&
      charactersChanged >= charactersBefore * threshold('rewordedShare'),
  );
  return large?.at ?? null;
}
