import { useAgreement } from './agreement/use-agreement';
import { askBoards } from './call';
import { useCheckIn } from './check-in/use-check-in';
import { useConsent } from './consent/use-consent';
import { useExperiments } from './experiments/use-experiments';
import type { Pace } from './live/pace';
import { useAskingOn, useOnceConnected } from './live/use-asking-on';
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
export function useQuestions({ project, pace }: From, wanted: Place) {
  const boards = useQuestion(askBoards);
  const { boardId, board, place } = useBoard(project, wanted, boards.value);
  const conversation = useConversation(boardId, board);
  const next = useNextSprint(board.value, place.view);
  const experiments = useExperiments(boardId, board, place.view);
  const checkIn = useCheckIn(boardId, board, place.view);
  const agreement = useAgreement(boardId, board, conversation, place.view);
  const consent = useConsent(boardId, board);
  useAskingOn(board, consent.consent);
  const again = [board, conversation, next.question, experiments, checkIn, agreement];
  const refresh = (): void => {
    for (const { askAgain } of again) askAgain();
  };
  useOnceConnected([boards, consent.consent, ...again]);
  const history = useLive(board.value, pace, () => {
    for (const { askQuietly } of again) askQuietly();
  });
  const beside = { conversation, next, experiments, checkIn, agreement, consent };
  return { boards, boardId, board, place, ...beside, history, refresh };
}
