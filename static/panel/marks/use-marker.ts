import { createContext, useMemo } from 'react';
import type { BoardHealth, ChangeRow, MarkQuestion, MarksSaid } from '../../../src/contract';
import type { Failure } from '../asked';
import { ask } from '../call';
import type { Question } from '../use-question';

/** Says what changes were; `null` once it is said, else why it was not. */
export type SayMarks = (
  sprintId: number,
  changes: readonly string[],
  mark: MarkQuestion['mark'],
) => Promise<Failure | null>;

export const sayMarksContext = createContext<SayMarks>(() => Promise.resolve(null));

/** Says marks of the board that is shown, and shows what the answer says they are now. */
export function useMarker({ amend }: Question<BoardHealth>, boardId: number | null): SayMarks {
  return useMemo(
    () => async (sprintId, changes, mark) => {
      if (boardId === null) return null;
      const answer = await ask('mark', { boardId, sprintId, changes, mark });
      if (answer.kind === 'failed') return answer;
      amend((health) => withMarks(health, sprintId, answer.value));
      return null;
    },
    [amend, boardId],
  );
}

function withMarks(health: BoardHealth, sprintId: number, said: MarksSaid): BoardHealth {
  const { shown } = health;
  if (shown?.id !== sprintId || !('changes' in shown)) return health;
  const changes = shown.changes.map((change) => ({ ...change, marks: marksNow(change, said) }));
  return { ...health, shown: { ...shown, changes } };
}

/** The marks of a change after an answer, where it tells of this one. */
export function marksNow(
  { id, marks }: Pick<ChangeRow, 'id' | 'marks'>,
  said: MarksSaid,
): ChangeRow['marks'] {
  return said.marks.find(({ change }) => change === id)?.marks ?? marks;
}
