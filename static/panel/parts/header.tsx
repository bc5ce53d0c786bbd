import type { BoardChoices, BoardHealth } from '../../../src/contract';
import type { Place } from '../place';
import type { Go } from '../use-place';
import type { Question } from '../use-question';
import { words } from '../words';
import { Pickers } from './pickers';
import { ReadingState } from './reading-state';
import { RefreshButton } from './refresh-button';
import { ViewLinks } from './view-links';

interface Props {
  readonly boards: Question<BoardChoices>;
  readonly boardId: number | null;
  readonly board: Question<BoardHealth>;
  readonly place: Place;
  readonly go: Go;
  readonly refresh: () => void;
  /** What the panel found by itself. */
  readonly news: string | null;
}

/** What stays in its place whatever the views show: title, pickers, refresh, and the way to the other views. */
export function Header({ boards, boardId, board, place, go, refresh, news }: Props) {
  return (
    <header className="header">
      <div className="header-row">
        <h1 className="title">{words.title}</h1>
        <Pickers boards={boards} boardId={boardId} board={board} place={place} go={go} />
        <RefreshButton board={board} refresh={refresh} />
      </div>
      <div className="header-bar">
        <ViewLinks
          current={place.view}
          go={(view) => {
            go({ ...place, ...(boardId === null ? {} : { boardId }), view });
          }}
        />
        <ReadingState board={board} news={news} />
      </div>
    </header>
  );
}
