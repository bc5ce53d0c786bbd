import { inspect } from '../../../src/domain/inspect';
import type { Change, ChangeKind } from '../../../src/domain/model/change';
import type { InspectedSprint } from '../../../src/domain/model/inspection';
import { instant } from '../../../src/domain/model/instant';
import type { ChangeMarks, MarkKind } from '../../../src/domain/model/mark';
import { read, type ToldBoard } from './made-past';

/** Marks, given one after the other, for the first `count` entries of each sprint. */
export function marksOfEntries(told: ToldBoard, marks: readonly MarkKind[], count: number): ChangeMarks[] {
  return marksOfChanges(told, 'entered', marks, count);
}

/** Marks for the first `count` changes of a kind of each sprint. */
export function marksOfChanges(
  told: ToldBoard,
  kind: ChangeKind,
  marks: readonly MarkKind[],
  count: number,
): ChangeMarks[] {
  const { history, settings, now } = read(told);
  return inspect(history, settings, now).sprints.flatMap((one) =>
    changesOf(one)
      .filter((change) => change.kind === kind)
      .slice(0, count)
      .map((change) => marked(one.sprint.id, change, marks)),
  );
}

/** One change with marks that were given a millisecond after each other. */
export function marked(sprintId: number, change: Change, marks: readonly MarkKind[]): ChangeMarks {
  const { itemId, kind, at } = change;
  return {
    change: { sprintId, itemId, kind, at },
    marks: marks.map((mark, place) => ({ kind: mark, at: instant(at + 1 + place) })),
  };
}

/** The changes of a sprint that has a ledger. */
export function changesOf(one: InspectedSprint): readonly Change[] {
  return one.kind === 'closed' || one.kind === 'running' ? one.ledger.changes : [];
}
