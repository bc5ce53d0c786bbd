import { useRef } from 'react';
import { askBoards } from './call';
import { Header } from './parts/header';
import { siteUrlContext } from './parts/item-link';
import type { Surroundings } from './surroundings';
import { unitContext } from './telling';
import { useBoard } from './use-board';
import { useConversation } from './use-conversation';
import { useNextSprint } from './use-next-sprint';
import { usePlace } from './use-place';
import type { Go } from './use-place';
import { useQuestion } from './use-question';
import { Content } from './views/content';
import { words } from './words';

/** The panel: the pickers above, and below them what one board says about one of its sprints. */
export function Panel({ surroundings }: { readonly surroundings: Surroundings }) {
  const [place, go] = usePlace(surroundings);
  const boards = useQuestion(askBoards);
  const { boardId, board } = useBoard(surroundings.project, place, boards.value);
  const conversation = useConversation(boardId, board);
  const next = useNextSprint(board.value, place.view);
  const refresh = (): void => {
    for (const { askAgain } of [board, conversation, next.question]) askAgain();
  };
  const main = useRef<HTMLElement>(null);
  const focusMain = (): void => main.current?.focus();
  // What is pressed inside the content goes away with it: the focus moves to where the new content comes.
  const goWithFocus: Go = (next) => {
    focusMain();
    go(next);
  };
  const shown = { boards, boardId, board, place };
  return (
    <unitContext.Provider value={board.value?.unit ?? 'points'}>
      <siteUrlContext.Provider value={surroundings.siteUrl}>
        <Header {...shown} go={go} refresh={refresh} />
        <main ref={main} tabIndex={-1} aria-label={words.title}>
          <Content {...shown} {...{ conversation, next }} go={goWithFocus} focusMain={focusMain} />
        </main>
      </siteUrlContext.Provider>
    </unitContext.Provider>
  );
}
