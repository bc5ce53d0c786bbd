import { askBoards } from './call';
import { useConsent } from './consent/use-consent';
import type { Pace } from './live/pace';
import { useLive } from './live/use-live';
import type { Place } from './place';
import { useBoard } from './use-board';
import { useConversation } from './use-conversation';
import { useNextSprint } from './use-next-sprint';
import { useQuestion } from './use-question';

interface From {
  readonly project: string;
  readonly pace: Pace;
}

/** Everything that the panel asks at a place, the way to ask it again, and what it asks again by itself. */
export function useQuestions({ project, pace }: From, place: Place) {
  const boards = useQuestion(askBoards);
  const { boardId, board } = useBoard(project, place, boards.value);
  const conversation = useConversation(boardId, board);
  const next = useNextSprint(board.value, place.view);
  const consent = useConsent(boardId, board);
  const refresh = (): void => {
    for (const { askAgain } of [board, conversation, next.question]) askAgain();
  };
  const history = useLive(board.value, pace, () => {
    for (const { askQuietly } of [board, conversation, next.question]) askQuietly();
  });
  return { boards, boardId, board, conversation, next, consent, history, refresh };
}
