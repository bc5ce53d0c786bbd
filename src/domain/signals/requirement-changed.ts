import type { Instant } from '../model/instant';
import type { Rewording } from '../model/item-facts';
import { itemsInWords } from '../rules/counted-words';
import { evidence, measured, unknown } from './readings';
import { lastSprint } from './recent-sprints';
import { insideSprint, type Stretch } from './inside-sprint';
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
    if (started === null)
      return unknown('The history of the descriptions was not read, or when work started cannot be told.');
    if (started.length === 0) return unknown('No item was worked on in the last sprint.');
    const changed = started.flatMap(({ seen }) => seen);
    const enough = changed.length >= threshold('rewordedItems');
    return measured({
      value: { items: changed.length, started: started.length },
      says: `${String(changed.length)} of ${itemsInWords(started.length)} that were started had their requirement changed in the last sprint.`,
      pattern: enough && changed.length >= started.length * threshold('rewordedItemsShare'),
      evidence: changed,
    });
  },
});

/** The items that were started by the end of the last sprint, each with its change if it had one; `null` = cannot be told. */
function startedItems(past: Past) {
  const { sprint, ledger } = lastSprint(past);
  const started = [];
  for (const one of ledger.items) {
    if (one.origin === 'already-done') continue;
    const item = past.items.get(one.id);
    const rewordings = item?.facts?.rewordings ?? 'unknown';
    if (item === undefined || rewordings === 'unknown') return null;
    const since = workStartedAt(past.judgedBy(sprint.id).board, item, ledger.span.end);
    if (since === 'unknown') return null;
    if (since === null) continue;
    const at = firstLargeChange(rewordings, since, insideSprint(one, ledger.span));
    const says = 'had its description or acceptance criteria changed after work started';
    started.push({ seen: at === null ? [] : [evidence(sprint.id, one.id, at, says)] });
  }
  return started;
}

/** The first change of at least 40 characters and a tenth of the text, inside the sprint and after work started. */
function firstLargeChange(
  rewordings: readonly Rewording[],
  since: Instant,
  { from, to }: Stretch,
): Instant | null {
  const large = rewordings.find(
    ({ at, charactersBefore, charactersChanged }) =>
      at > from &&
      at > since &&
      at <= to &&
      charactersChanged >= threshold('rewordedCharacters') &&
      charactersChanged >= charactersBefore * threshold('rewordedShare'),
  );
  return large?.at ?? null;
}
