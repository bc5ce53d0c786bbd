import type {
  AgreementShown,
  BoardChoices,
  BoardHealth,
  CheckIn,
  Conversation,
  Experiments,
  HistoryProgress,
} from '../../../src/contract';
import { changingASprintContext } from '../agreement/use-agreement';
import { BoardOffView } from '../consent/board-off-view';
import { BoardPausedView } from '../consent/board-paused-view';
import type { Failure } from '../asked';
import type { BoardConsent } from '../consent/use-consent';
import { HistoryState } from '../live/history-state';
import { Stale } from '../parts/stale';
import type { Place } from '../place';
import type { Go } from '../use-place';
import type { NextSprint } from '../use-next-sprint';
import type { Question, Readable } from '../use-question';
import { Welcome } from '../welcome/welcome';
import { words } from '../words';
import { AgreementView } from './agreement-view';
import { isSettled } from './answered';
import { BoardView } from './board-view';
import { EmptyView } from './empty-view';
import { FailureView } from './failure-view';
import { LoadingView } from './loading-view';

interface Props {
  readonly boards: Question<BoardChoices>;
  readonly boardId: number | null;
  readonly board: Question<BoardHealth>;
  readonly conversation: Readable<Conversation>;
  readonly next: NextSprint;
  readonly experiments: Question<Experiments>;
  readonly checkIn: Question<CheckIn>;
  readonly agreement: Question<AgreementShown>;
  readonly consent: BoardConsent;
  readonly history: HistoryProgress | null;
  readonly place: Place;
  readonly go: Go;
  readonly focusMain: () => void;
}

/** What the page shows: the board's answer where there is one, else why not. */
export function Content(props: Props) {
  const { boards, boardId, focusMain } = props;
  if (boardId === null) return <BeforeAnyBoard boards={boards} focusMain={focusMain} />;
  return <OneBoard {...props} boardId={boardId} />;
}

interface OneProps extends Props {
  readonly boardId: number;
}

function OneBoard(props: OneProps) {
  const { board, agreement, conversation, history, place } = props;
  const isHeard = isSettled(conversation) && (conversation.value?.kind !== 'team' || isSettled(agreement));
  if (board.value !== null)
    return (
      <changingASprintContext.Provider value={agreement.value?.norms.changingASprint ?? null}>
        <Welcome />
        <Stale failure={board.failure} readAt={board.value.readAt} />
        <HistoryState history={history} />
        <BoardView {...props} isHeard={isHeard} health={board.value} agreed={<Agreed {...props} />} />
      </changingASprintContext.Provider>
    );
  if (board.failure === null) return <LoadingView />;
  if (board.failure.code === 'board-paused' && place.view === 'agreement') return <Agreed {...props} />;
  return <NoBoard {...props} failure={board.failure} />;
}

function Agreed({ boardId, board, agreement, consent, conversation, focusMain }: OneProps) {
  const breakers = conversation.value?.kind === 'team' ? conversation.value.breakers : [];
  const readBoard = board.askAgain;
  return <AgreementView key={boardId} {...{ boardId, agreement, consent, breakers, readBoard, focusMain }} />;
}

function NoBoard({ failure, ...props }: OneProps & { readonly failure: Failure }) {
  const { boardId, board, consent, agreement, go, focusMain } = props;
  if (failure.code === 'board-off') return <BoardOffView asked={consent} focusMain={focusMain} />;
  if (failure.code === 'board-paused')
    return <BoardPausedView {...{ boardId, failure, agreement, focusMain }} readBoard={board.askAgain} />;
  const showCurrent = (): void => {
    go({ boardId, view: 'sprint' });
  };
  return <FailureView failure={failure} tryAgain={again(board, focusMain)} showCurrent={showCurrent} />;
}

function BeforeAnyBoard({ boards, focusMain }: Pick<Props, 'boards' | 'focusMain'>) {
  if (boards.failure !== null)
    return <FailureView failure={boards.failure} tryAgain={again(boards, focusMain)} />;
  if (boards.value === null) return <LoadingView />;
  return <EmptyView title={words.noBoards} why={words.noBoardsWhy} next={words.noBoardsNext} />;
}

function again({ askAgain }: { readonly askAgain: () => void }, focusMain: () => void): () => void {
  return () => {
    focusMain();
    askAgain();
  };
}
