import { useMemo } from 'react';
import type { BoardHealth, PlannedSprint } from '../../src/contract';
import { askBoard } from './call';
import type { PlaceView } from './place';
import { useQuestion } from './use-question';
import type { Question } from './use-question';

export interface NextSprint {
  /** `null` while it is read, and when the board plans none. */
  readonly sprint: PlannedSprint | null;
  /** Whether the board plans a sprint at all. */
  readonly exists: boolean;
  readonly question: Question<BoardHealth>;
}

/** The first planned sprint: taken from the board's answer where it is the shown one, else asked for by its own view. */
export function useNextSprint(health: BoardHealth | null, view: PlaceView): NextSprint {
  const boardId = health?.board.id;
  const next = health?.sprints.find(({ state }) => state === 'planned')?.id;
  const shown = plannedOf(health, next);
  const wanted = view === 'next-sprint' && shown === null ? next : undefined;
  const ask = useMemo(
    () =>
      boardId === undefined || wanted === undefined ? null : () => askBoard({ boardId, sprintId: wanted }),
    [boardId, wanted],
  );
  const question = useQuestion<BoardHealth>(ask);
  return { sprint: shown ?? plannedOf(question.value, next), exists: next !== undefined, question };
}

function plannedOf(health: BoardHealth | null, sprintId: number | undefined): PlannedSprint | null {
  const shown = health?.shown;
  return shown?.kind === 'planned' && shown.id === sprintId ? shown : null;
}
