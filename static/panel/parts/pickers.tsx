import type { BoardChoice, BoardChoices, BoardHealth } from '../../../src/contract';
import type { Place } from '../place';
import type { Go } from '../use-place';
import type { Question } from '../use-question';
import { words } from '../words';
import { BoardPicker } from './board-picker';
import { SprintPicker } from './sprint-picker';

interface Props {
  readonly boards: Question<BoardChoices>;
  readonly boardId: number | null;
  readonly board: Question<BoardHealth>;
  readonly place: Place;
  readonly go: Go;
}

/** Board and sprint. What was last read of the board stays to choose from while another sprint of it is read. */
export function Pickers({ boards, boardId, board, place, go }: Props) {
  const known = board.lastValue?.board.id === boardId ? board.lastValue : null;
  const chooseBoard = (chosen: number): void => {
    go({ boardId: chosen, view: place.view });
  };
  const chooseSprint = (sprintId: number): void => {
    if (boardId !== null) go({ boardId, sprintId, view: 'sprint' });
  };
  return (
    <>
      <BoardPicker
        boards={withBoard(boards.value?.boards ?? [], known?.board)}
        boardId={boardId}
        empty={emptyWhile(boards)}
        choose={chooseBoard}
      />
      <SprintPicker known={known} chosen={place.sprintId} empty={emptyWhile(board)} choose={chooseSprint} />
    </>
  );
}

/** A field says that it is being read only while it is. */
function emptyWhile({ asking }: { readonly asking: boolean }): string {
  return asking ? words.reading : words.none;
}

/** A board opened by a link or a menu can belong to another project: it is offered too. */
function withBoard(boards: readonly BoardChoice[], shown: BoardChoice | undefined): readonly BoardChoice[] {
  return shown === undefined || boards.some(({ id }) => id === shown.id) ? boards : [...boards, shown];
}
