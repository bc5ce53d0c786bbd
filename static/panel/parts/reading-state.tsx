import type { BoardHealth } from '../../../src/contract';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import type { Question } from '../use-question';
import { words } from '../words';

/** How old the figures are, or that they are being read; said aloud when it changes. */
export function ReadingState({ board }: { readonly board: Question<BoardHealth> }) {
  const telling = useTelling();
  return (
    <p className="reading-state" role="status">
      {stateOf(board, telling)}
    </p>
  );
}

function stateOf({ asking, slow, value, failure }: Question<BoardHealth>, telling: Telling): string {
  if (asking && slow) return words.slow;
  if (asking) return value === null ? words.readingBoard : words.refreshing;
  if (value === null || failure !== null) return '';
  return words.readAt(telling.moment(value.readAt));
}
