import type { BoardHealth } from '../../../src/contract';
import type { Question } from '../use-question';
import { words } from '../words';

interface Props {
  readonly board: Question<BoardHealth>;
  readonly refresh: () => void;
}

/** Reads the board again. The button is never taken away, so the focus stays on it. */
export function RefreshButton({ board, refresh }: Props) {
  return (
    <button
      type="button"
      className="button refresh-button"
      aria-disabled={board.asking || board.ask === null}
      onClick={() => {
        if (!board.asking) refresh();
      }}
    >
      {words.refresh}
    </button>
  );
}
