import type { BoardHealth } from '../../../src/contract';
import { useTelling } from '../telling';
import { useNow } from '../use-now';
import type { Question } from '../use-question';
import { words } from '../words';

/** After a refresh that did not work: what happened, and how old the figures below are. */
export function Stale({ board }: { readonly board: Question<BoardHealth> }) {
  const telling = useTelling();
  const now = useNow();
  const { value, failure } = board;
  if (value === null || failure === null) return null;
  return (
    <div className="stale" role="alert">
      <svg className="stale-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M8 4.5v4l2.5 1.5" />
      </svg>
      <p>
        {failure.says} {words.stale(telling.moment(value.readAt), telling.ago(now - value.readAt))}{' '}
        {words.refreshTriesAgain}
      </p>
    </div>
  );
}
