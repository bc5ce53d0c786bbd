import type { Change } from '../model/change';
import type { ChangeMarks, Mark, MarkKind } from '../model/mark';
import type { SprintId } from '../model/sprint';
import { changeId } from './change-id';

/** Of the marks that a change was given the last one counts, whenever it was given; `null` = it has none. */
export function lastMark(marks: readonly Mark[]): MarkKind | null {
  return marks.at(-1)?.kind ?? null;
}

/** Whether the team said what a change was. "Let's talk about it" makes it count as not marked. */
export function isMarked(marks: readonly Mark[]): boolean {
  const last = lastMark(marks);
  return last !== null && last !== 'lets-talk';
}

/** A change of a sprint with what the team said of it, oldest first. */
export interface MarkedChange {
  /** Its name within the sprint. */
  readonly id: string;
  readonly change: Change;
  readonly marks: readonly Mark[];
}

/** Every change of a sprint with its marks, in the order of the changes: no mark takes a change away. */
export function markedChanges(
  sprintId: SprintId,
  changes: readonly Change[],
  marks: readonly ChangeMarks[],
): MarkedChange[] {
  const given = marksById(marks.filter(({ change }) => change.sprintId === sprintId));
  return changes.map((change) => {
    const id = changeId(change);
    return { id, change, marks: given.get(id) ?? [] };
  });
}

/** Tells what a change of a sprint was last marked as; `null` = it is not marked. */
export type MarkedAs = (
  sprintId: SprintId,
  change: Pick<Change, 'itemId' | 'kind' | 'at'>,
) => MarkKind | null;

/** The last marks of a whole board, to be asked change by change. */
export function markedAs(marks: readonly ChangeMarks[]): MarkedAs {
  const sprintIds = new Set(marks.map(({ change }) => change.sprintId));
  const given = new Map(
    [...sprintIds].map((id) => [id, marksById(marks.filter(({ change }) => change.sprintId === id))]),
  );
  return (sprintId, change) => lastMark(given.get(sprintId)?.get(changeId(change)) ?? []);
}

/** The same change may be named more than once: its marks are told together, oldest first. */
function marksById(marks: readonly ChangeMarks[]): Map<string, readonly Mark[]> {
  const byId = new Map<string, readonly Mark[]>();
  for (const { change, marks: given } of marks) {
    const id = changeId(change);
    const together = [...(byId.get(id) ?? []), ...given];
    byId.set(
      id,
      together.toSorted((first, second) => first.at - second.at),
    );
  }
  return byId;
}
