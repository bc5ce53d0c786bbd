import { useMemo, useState } from 'react';
import type { BoardChoices, BoardHealth } from '../../src/contract';
import type { Ask } from './asked';
import { askBoard } from './call';
import { keepBoard, keptBoard } from './kept-board';
import type { Place } from './place';
import { useQuestion } from './use-question';
import type { Question } from './use-question';

interface ShownBoard {
  /** `null` as long as it is not known which board to show. */
  readonly boardId: number | null;
  readonly board: Question<BoardHealth>;
}

/** The board of the place, else the one kept from last time, else the first; asked for as soon as it is known which. */
export function useBoard(
  project: string,
  { boardId, sprintId }: Place,
  choices: BoardChoices | null,
): ShownBoard {
  const [kept] = useState(() => keptBoard(project));
  const shown = boardId ?? boardToOpen(choices, kept);
  const ask = useMemo(
    () => (shown === null ? null : askAbout(project, shown, sprintId)),
    [project, shown, sprintId],
  );
  return { boardId: shown, board: useQuestion(ask) };
}

/** A kept board that the project has no more is forgotten for the first one. */
function boardToOpen(choices: BoardChoices | null, kept: number | null): number | null {
  const found = choices?.boards.find(({ id }) => id === kept) ?? choices?.boards[0];
  return found?.id ?? null;
}

/** A good answer makes the board the one to keep. Who presses “Refresh” wants the board's configuration read too. */
function askAbout(project: string, boardId: number, sprintId: number | undefined): Ask<BoardHealth> {
  const sprint = sprintId === undefined ? {} : { sprintId };
  return async (reason) => {
    const fresh = reason === 'refreshed' ? { fresh: true } : {};
    const answer = await askBoard({ boardId, ...sprint, ...fresh });
    if (answer.kind === 'ok') keepBoard(project, answer.value.board.id);
    return answer;
  };
}
