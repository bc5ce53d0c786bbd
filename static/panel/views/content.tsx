import type { BoardChoices, BoardHealth, Conversation, HistoryProgress } from '../../../src/contract';
import { BoardOffView } from '../consent/board-off-view';
import { SearchesSwitch } from '../consent/searches-switch';
import { SwitchOff } from '../consent/switch-off';
import type { BoardConsent } from '../consent/use-consent';
import { HistoryState } from '../live/history-state';
import { Stale } from '../parts/stale';
import type { Place } from '../place';
import type { Go } from '../use-place';
import type { NextSprint } from '../use-next-sprint';
import type { Question, Readable } from '../use-question';
import { words } from '../words';
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
  readonly consent: BoardConsent;
  readonly history: HistoryProgress | null;
  readonly place: Place;
  readonly go: Go;
  readonly focusMain: () => void;
}

/** What the page shows: the board's answer where there is one, else why not. */
export function Content({ boards, boardId, board, consent, history, ...rest }: Props) {
  const { go, focusMain } = rest;
  if (boardId === null) return <BeforeAnyBoard boards={boards} focusMain={focusMain} />;
  if (board.value !== null)
    return (
      <>
        <Stale failure={board.failure} readAt={board.value.readAt} />
        <HistoryState history={history} />
        <BoardView health={board.value} {...rest} />
        <SearchesSwitch boardId={boardId} asked={consent} />
        <SwitchOff asked={consent} focusMain={focusMain} />
      </>
    );
  if (board.failure === null) return <LoadingView />;
  if (board.failure.code === 'board-off') return <BoardOffView asked={consent} focusMain={focusMain} />;
  const showCurrent = (): void => {
    go({ boardId, view: 'sprint' });
  };
  return <FailureView failure={board.failure} tryAgain={again(board, focusMain)} showCurrent={showCurrent} />;
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
