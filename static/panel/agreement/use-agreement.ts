import { createContext, useContext, useMemo } from 'react';
import type { AgreementShown, BoardHealth, Conversation } from '../../../src/contract';
import { ask } from '../call';
import type { PlaceView } from '../place';
import { useQuestion } from '../use-question';
import type { Question, Readable } from '../use-question';

/**
 * What was agreed. Asked on its own tab and while the board is paused, and for the team behind everything else: what they
 * wrote about a running sprint stands above its changes.
 */
export function useAgreement(
  boardId: number | null,
  board: Question<BoardHealth>,
  conversation: Readable<Conversation>,
  view: PlaceView,
): Question<AgreementShown> {
  const isThere = board.lastValue !== null && board.lastValue.board.id === boardId;
  const isWanted = view === 'agreement' || conversation.value?.kind === 'team';
  const isPaused = board.failure?.code === 'board-paused';
  const wanted = isPaused || (isThere && isWanted) ? boardId : null;
  const asking = useMemo(
    () => (wanted === null ? null : () => ask('agreement', { boardId: wanted })),
    [wanted],
  );
  return useQuestion<AgreementShown>(asking);
}

/** How the team changes a running sprint, in its own words; `null` = not written down, or not for this viewer. */
export const changingASprintContext = createContext<string | null>(null);

export function useChangingASprint(): string | null {
  return useContext(changingASprintContext);
}
