import { useRef } from 'react';
import { useNews } from './live/use-news';
import { sayMarksContext, useMarker } from './marks/use-marker';
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
  const [place, go] = usePlace(surroundings);
  const { refresh, ...asked } = useQuestions(surroundings, place);
  const { boardId, board } = asked;
  const news = useNews(board);
  const main = useRef<HTMLElement>(null);
  const focusMain = (): void => main.current?.focus();
  // What is pressed inside the content goes away with it: the focus moves to where the new content comes.
  const goWithFocus: Go = (target) => {
    focusMain();
    go(target);
  };
  const sayMarks = useMarker(board, boardId);
  return (
    <unitContext.Provider value={board.value?.unit ?? 'points'}>
      <siteUrlContext.Provider value={surroundings.siteUrl}>
        <sayMarksContext.Provider value={sayMarks}>
          <Header {...asked} {...{ place, go, refresh, news }} />
          <main ref={main} tabIndex={-1} aria-label={words.title}>
            <Content {...asked} place={place} go={goWithFocus} focusMain={focusMain} />
          </main>
        </sayMarksContext.Provider>
      </siteUrlContext.Provider>
    </unitContext.Provider>
  );
}
