import type { BoardHealth, ChangeRow, ShownSprint } from '../../../src/contract';
import type { Telling } from '../telling';
import { words } from '../words';

/** What became different on the page while it was open, in one sentence; `null` when nothing that is shown did. */
export function newsBetween(before: BoardHealth, after: BoardHealth, telling: Telling): string | null {
  if (after.shown === null || sameFacts(before.shown, after.shown)) return null;
  const what = whatChanged(before.shown, after.shown, telling);
  return words.live.changed(what);
}

function whatChanged(before: ShownSprint | null, after: ShownSprint, telling: Telling): string {
  if (before?.id !== after.id) return words.live.otherSprint(after.name);
  if (before.kind !== after.kind) return words.live.otherState(after.name, words.states[after.kind]);
  const rows = changesOf(after);
  const more = rows.length - changesOf(before).length;
  if (more > 0)
    return words.live.moreChanges(more, telling.number(more), after.name, telling.number(rows.length));
  return marksOf(before) === marksOf(after)
    ? words.live.otherFigures(after.name)
    : words.live.otherMarks(after.name);
}

function sameFacts(before: ShownSprint | null, after: ShownSprint): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function changesOf(sprint: ShownSprint): readonly ChangeRow[] {
  return 'changes' in sprint ? sprint.changes : [];
}

function marksOf(sprint: ShownSprint): string {
  return JSON.stringify(changesOf(sprint).map(({ id, marks }) => [id, marks]));
}
