import type { ChangeNote, ChangeRow, MarkSaid } from '../../contract';
import type { Change } from '../../domain/model/change';
import type { Instant } from '../../domain/model/instant';
import { changeIds } from './change-ids';
import { labelOf, type VisibleItems } from './labels';

/** What is told of a change beside itself. */
export interface ChangeTelling {
  readonly visible: VisibleItems;
  readonly dayOf: (at: Instant) => number;
  readonly marksOf: (change: Change) => readonly MarkSaid[];
}

/** The changes of a sprint as the viewer may read them. */
export function changeRows(
  changes: readonly Change[],
  { visible, dayOf, marksOf }: ChangeTelling,
): ChangeRow[] {
  const ids = changeIds(changes);
  return changes.map((change, place) => ({
    id: (visible.has(change.itemId) ? ids[place]?.id : ids[place]?.withoutItem) ?? '',
    marks: marksOf(change),
    item: labelOf(change.itemId, visible),
    kind: change.kind,
    at: change.at,
    day: dayOf(change.at),
    estimate: change.kind === 're-estimated' ? change.to : change.estimate,
    ...(change.kind === 're-estimated' ? { from: change.from } : {}),
    notes: notesOf(change),
  }));
}

function notesOf(change: Change): ChangeNote[] {
  const notes: ChangeNote[] = [];
  if (change.aroundTheStart) notes.push('around-the-start');
  if (change.kind === 'entered' && change.created) notes.push('created-inside');
  if (change.kind === 'entered' && change.alreadyDone) notes.push('already-done');
  if (change.kind === 're-estimated' && change.whileOut) notes.push('while-out');
  return notes;
}
