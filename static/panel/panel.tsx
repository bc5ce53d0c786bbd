import { useRef } from 'react';
import { DeskProvider } from './experiments/desk-provider';
import { useNews } from './live/use-news';
import { sayMarksContext, useMarker } from './marks/use-marker';
import { showTermContext } from './numbers/term';
import { Header } from './parts/header';
import { siteUrlContext } from './parts/item-link';
import type { Surroundings } from './surroundings';
import { unitContext } from './telling';
import { usePlace } from './use-place';
import type { Go } from './use-place';
import { useQuestions } from './use-questions';
import { Content } from './views/content';
import { words } from './words';

/** The panel: the pickers above, and below them what one board says about one of its sprints. */
export function Panel({ surroundings }: { readonly surroundings: Surroundings }) {
  const [wanted, go] = usePlace(surroundings);
  const { refresh, ...asked } = useQuestions(surroundings, wanted);
  const { boardId, board, place } = asked;
  const news = useNews(board);
  const { main, focusMain, goWithFocus } = useMain(go);
  return (
    <unitContext.Provider value={board.value?.unit ?? 'points'}>
      <siteUrlContext.Provider value={surroundings.siteUrl}>
        <sayMarksContext.Provider value={useMarker(board, boardId)}>
          <Header {...asked} {...{ go, refresh, news }} />
          <DeskProvider boardId={boardId} place={place} go={goWithFocus}>
            <main ref={main} tabIndex={-1} aria-label={words.title}>
              <showTermContext.Provider
                value={(define) => goWithFocus({ ...place, view: 'numbers', define })}
              >
                <Content {...asked} go={goWithFocus} focusMain={focusMain} />
              </showTermContext.Provider>
            </main>
          </DeskProvider>
        </sayMarksContext.Provider>
      </siteUrlContext.Provider>
    </unitContext.Provider>
  );
}

/** Where the content stands, and the ways to move the focus there. */
function useMain(go: Go) {
  const main = useRef<HTMLElement>(null);
  const focusMain = (): void => main.current?.focus();
  // What is pressed inside the content goes away with it: the focus moves to where the new content comes.
  const goWithFocus: Go = (target) => {
    focusMain();
    go(target);
  };
  return { main, focusMain, goWithFocus };
}
