import type { AgreementShown } from '../../../src/contract';
import type { Failure } from '../asked';
import { ask } from '../call';
import type { Question } from '../use-question';

export type SendPause = (paused: boolean) => Promise<Failure | null>;

interface From {
  readonly boardId: number;
  readonly question: Question<AgreementShown>;
  /** Reads anew what a paused board does not show. */
  readonly readBoard: () => void;
  readonly focusMain: () => void;
}

/** Pauses a board or lets it go on; what was pressed goes away, so the focus moves to what comes. */
export function pauseOf({ boardId, question, readBoard, focusMain }: From): SendPause {
  return async (paused) => {
    const answer = await ask('pauseBoard', { boardId, paused });
    if (answer.kind === 'failed') return answer;
    focusMain();
    question.amend(() => answer.value);
    readBoard();
    return null;
  };
}
