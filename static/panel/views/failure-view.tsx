import type { Failure } from '../asked';
import { words } from '../words';

interface Props {
  readonly failure: Failure;
  readonly tryAgain: () => void;
  /** The way out of a sprint that is not there any more. */
  readonly showCurrent?: () => void;
}

/** What happened, what to do next, and the button that does it. */
export function FailureView({ failure, tryAgain, showCurrent }: Props) {
  return (
    <section className="message" role="alert">
      <h2 className="message-title">{titleOf(failure)}</h2>
      <p>{failure.says}</p>
      <p className="message-next">{failure.next}</p>
      <p className="message-actions">
        <button type="button" className="button button-primary" onClick={tryAgain}>
          {words.tryAgain}
        </button>
        {failure.code === 'sprint-unknown' && showCurrent !== undefined && (
          <button type="button" className="button" onClick={showCurrent}>
            {words.showCurrentSprint}
          </button>
        )}
      </p>
    </section>
  );
}

function titleOf({ code }: Failure): string {
  return code === 'board-not-yours' ? words.notYours : words.wentWrong;
}
