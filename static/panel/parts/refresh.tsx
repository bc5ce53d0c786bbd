import type { BoardHealth } from '../../../src/contract';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import type { Question } from '../use-question';
import { words } from '../words';

/** Reads the board again. The button is never taken away, so the focus stays on it. */
export function Refresh({ board }: { readonly board: Question<BoardHealth> }) {
  const telling = useTelling();
  return (
    <div className="refresh">
      <p className="refresh-says" role="status">
        {stateOf(board, telling)}
      </p>
      <button
        type="button"
        className="button"
        aria-disabled={board.asking || board.ask === null}
        onClick={() => {
          if (!board.asking) board.askAgain();
        }}
      >
        {words.refresh}
      </button>
    </div>
  );
}

function stateOf({ asking, slow, value, failure }: Question<BoardHealth>, telling: Telling): string {
  if (asking && slow) return words.slow;
  if (asking) return value === null ? words.readingBoard : words.refreshing;
  if (value === null || failure !== null) return '';
  return words.readAt(telling.moment(value.readAt));
}
