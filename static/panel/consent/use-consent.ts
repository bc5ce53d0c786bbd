import { useMemo } from 'react';
import type { BoardHealth, Consent } from '../../../src/contract';
import type { Failure } from '../asked';
import { ask } from '../call';
import { useQuestion } from '../use-question';
import type { Question } from '../use-question';

export interface BoardConsent {
  readonly consent: Question<Consent>;
  /** Switches the board and, once that is done, reads it anew. */
  readonly switchTo: (on: boolean) => Promise<Failure | null>;
}

/** Whether the board is switched on: asked after the board itself has answered, or said that it is off or paused. */
export function useConsent(boardId: number | null, board: Question<BoardHealth>): BoardConsent {
  const code = board.failure?.code;
  const answered = board.value !== null || code === 'board-off' || code === 'board-paused';
  const wanted = answered ? boardId : null;
  const asking = useMemo(
    () => (wanted === null ? null : () => ask('consent', { boardId: wanted })),
    [wanted],
  );
  const consent = useQuestion<Consent>(asking);
  const switchTo = async (on: boolean) => {
    if (boardId === null) return null;
    const answer = await ask('switchBoard', { boardId, on });
    if (answer.kind === 'failed') return answer;
    consent.amend(() => answer.value);
    board.askAgain();
    return null;
  };
  return { consent, switchTo };
}
