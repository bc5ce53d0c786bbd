import type { BoardHealth } from '../../../src/contract';
import { useOnline } from '../live/use-online';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import type { Question } from '../use-question';
import { words } from '../words';

interface Props {
  readonly board: Question<BoardHealth>;
  /** What the panel found by itself. */
  readonly news: string | null;
}

/**
 * How old the figures are, or that they are being read; said aloud when somebody asked for it. Of what the panel reads
 * by itself only the news is said aloud, once: not that the time went on.
 */
export function ReadingState({ board, news }: Props) {
  const telling = useTelling();
  const online = useOnline();
  const state = online ? stateOf(board, telling) : words.offline.says;
  const aloud = !online || board.asking || board.came === 'wanted' || board.came === 'refreshed';
  return (
    <p className="reading-state">
      <span role="status">{aloud ? state : (news ?? '')}</span>
      {!aloud && <span> {state}</span>}
    </p>
  );
}

function stateOf({ asking, slow, value, failure }: Question<BoardHealth>, telling: Telling): string {
  if (asking && slow) return words.slow;
  if (asking) return value === null ? words.readingBoard : words.refreshing;
  if (value === null || failure !== null) return '';
  return words.readAt(telling.moment(value.readAt));
}
