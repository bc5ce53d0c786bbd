import { askBoards } from './call';
import type { Place } from './place';
import { useBoard } from './use-board';
import { useConversation } from './use-conversation';
import { useNextSprint } from './use-next-sprint';
import { useQuestion } from './use-question';

/** Everything that the panel asks at a place, and the way to ask it again. */
export function useQuestions(project: string, place: Place) {
  const boards = useQuestion(askBoards);
  const { boardId, board } = useBoard(project, place, boards.value);
  const conversation = useConversation(boardId, board);
  const next = useNextSprint(board.value, place.view);
  const refresh = (): void => {
    for (const { askAgain } of [board, conversation, next.question]) askAgain();
  };
  return { boards, boardId, board, conversation, next, refresh };
}
