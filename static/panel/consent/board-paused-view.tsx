import type { AgreementShown } from '../../../src/contract';
import { pauseOf } from '../agreement/pause-of';
import type { Failure } from '../asked';
import type { Question } from '../use-question';
import { EmptyView } from '../views/empty-view';
import { words } from '../words';
import { SwitchButton } from './switch-button';

interface Props {
  readonly boardId: number;
  readonly failure: Failure;
  /** Tells whether the viewer may let it go on. */
  readonly agreement: Question<AgreementShown>;
  readonly readBoard: () => void;
  readonly focusMain: () => void;
}

/** A board that somebody of the team paused: nothing of it is shown until it goes on. */
export function BoardPausedView({ boardId, failure, agreement, readBoard, focusMain }: Props) {
  const send = pauseOf({ boardId, question: agreement, readBoard, focusMain });
  return (
    <>
      <EmptyView title={words.consent.paused} why={failure.says} next={failure.next} />
      {agreement.value?.mayPause === true && (
        <p className="message-actions">
          <SwitchButton
            name={words.consent.goOn}
            className="button button-primary"
            send={() => send(false)}
          />
        </p>
      )}
    </>
  );
}
