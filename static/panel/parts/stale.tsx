import type { Failure } from '../asked';
import { useTelling } from '../telling';
import { useNow } from '../use-now';
import { words } from '../words';

interface Props {
  readonly failure: Failure | null;
  /** When what is shown was read. */
  readonly readAt: number;
}

/** After a refresh that did not work: what happened, and how old the figures below are. */
export function Stale({ failure, readAt }: Props) {
  const telling = useTelling();
  const now = useNow();
  if (failure === null) return null;
  return (
    <div className="stale" role="alert">
      <svg className="stale-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M8 4.5v4l2.5 1.5" />
      </svg>
      <p>
        {failure.says} {words.stale(telling.moment(readAt), telling.ago(now - readAt))}{' '}
        {words.refreshTriesAgain}
      </p>
    </div>
  );
}
