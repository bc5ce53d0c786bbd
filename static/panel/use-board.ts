import { useEffect, useMemo, useState } from 'react';
import type { BoardChoices, BoardHealth } from '../../src/contract';
import type { Ask } from './asked';
import { askBoard } from './call';
import { keepPlace, keptPlace } from './kept-place';
import type { Place } from './place';
import { useQuestion } from './use-question';
import type { Question } from './use-question';

interface ShownBoard {
  /** `null` as long as it is not known which board to show. */
  readonly boardId: number | null;
  readonly board: Question<BoardHealth>;
  /** The place with the sprint that is shown, where one was chosen. */
  readonly place: Place;
}

/** The board of the place, else the one kept from last time, else the first; asked for as soon as it is known which. */
export function useBoard(project: string, wanted: Place, choices: BoardChoices | null): ShownBoard {
  const [last] = useState(() => keptPlace(project));
  const boardId = wanted.boardId ?? boardToOpen(choices, last.boardId);
  const sprintId = wanted.sprintId ?? (wanted.boardId === undefined ? sprintOn(boardId, last) : undefined);
  const ask = useMemo(() => (boardId === null ? null : askAbout(boardId, sprintId)), [boardId, sprintId]);
  const board = useQuestion(ask);
  const place = useMemo(
    () => (sprintId === undefined ? wanted : { ...wanted, sprintId }),
    [wanted, sprintId],
  );
  useKeeping(project, board.value, place);
  return { boardId, board, place };
}

/** A kept board that the project has no more is forgotten for the first one. */
function boardToOpen(choices: BoardChoices | null, last: number | undefined): number | null {
  const found = choices?.boards.find(({ id }) => id === last) ?? choices?.boards[0];
  return found?.id ?? null;
}

function sprintOn(boardId: number | null, last: Place): number | undefined {
  return boardId === last.boardId ? last.sprintId : undefined;
}

/** A good answer makes the place the one to come back to. */
function useKeeping(project: string, health: BoardHealth | null, place: Place): void {
  const boardId = health?.board.id;
  useEffect(() => {
    if (boardId !== undefined) keepPlace(project, { ...place, boardId });
  }, [project, boardId, place]);
}

/** Who presses “Refresh” wants the board's configuration read too. */
function askAbout(boardId: number, sprintId: number | undefined): Ask<BoardHealth> {
  const sprint = sprintId === undefined ? {} : { sprintId };
  return (reason) => askBoard({ boardId, ...sprint, ...(reason === 'refreshed' ? { fresh: true } : {}) });
}
