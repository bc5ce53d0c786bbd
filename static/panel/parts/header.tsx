import type { BoardChoices, BoardHealth, Conversation } from '../../../src/contract';
import { BriefButton } from '../brief/brief-button';
import { BriefView } from '../brief/brief-view';
import { useBrief } from '../brief/use-brief';
import type { Place } from '../place';
import type { Go } from '../use-place';
import type { Question, Readable } from '../use-question';
import { WelcomeButton } from '../welcome/welcome-button';
import { words } from '../words';
import { Pickers } from './pickers';
import { ReadingState } from './reading-state';
import { RefreshButton } from './refresh-button';
import { ViewLinks } from './view-links';

interface Props {
  readonly boards: Question<BoardChoices>;
  readonly boardId: number | null;
  readonly board: Question<BoardHealth>;
  readonly conversation: Readable<Conversation>;
  readonly place: Place;
  readonly go: Go;
  readonly refresh: () => void;
  /** What the panel found by itself. */
  readonly news: string | null;
}

/** What stays in its place whatever the views show: title, pickers, refresh, and the way to the other views. */
export function Header({ boards, boardId, board, conversation, place, go, refresh, news }: Props) {
  const brief = useBrief(board.value);
  const there = boardId === null ? place : { ...place, boardId };
  return (
    <header className="header">
      <div className="header-row">
        <h1 className="title">{words.title}</h1>
        <Pickers boards={boards} boardId={boardId} board={board} place={place} go={go} />
        <div className="header-buttons">
          <BriefButton health={board.value} conversation={conversation} brief={brief} />
          <RefreshButton board={board} refresh={refresh} />
          <WelcomeButton />
        </div>
      </div>
      <div className="header-bar">
        <ViewLinks current={place.view} go={(view) => go({ ...there, view })} />
      </div>
      <ReadingState board={board} news={news} />
      <BriefView brief={brief} />
    </header>
  );
}
