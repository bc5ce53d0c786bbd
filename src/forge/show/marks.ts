import type { Marking, MarkSaid } from '../../contract';
import { changeId, markedChanges, marksFrozen } from '../../domain/inspect';
import type { BoardHistory } from '../../domain/model/board-history';
import type { Change } from '../../domain/model/change';
import type { Sprint, SprintId } from '../../domain/model/sprint';

/** The marks of a sprint's changes as the viewer may read them: the team reads them, nobody else does. */
export interface MarksShown {
  readonly markingOf: (sprintId: SprintId) => Marking;
  readonly marksOf: (sprintId: SprintId, change: Change) => readonly MarkSaid[];
}

export function marksForTeam({ marks = [] }: BoardHistory, listed: readonly Sprint[]): MarksShown {
  return {
    markingOf: (sprintId) => (marksFrozen(listed, sprintId) ? 'frozen' : 'open'),
    marksOf(sprintId, change) {
      const id = changeId(change);
      const of = marks.filter(
        (one) => one.change.sprintId === sprintId && one.change.itemId === change.itemId,
      );
      return markedChanges(sprintId, [change], of).find((one) => one.id === id)?.marks ?? [];
    },
  };
}

export const NO_MARKS: MarksShown = { markingOf: () => 'not-the-team', marksOf: () => [] };
