import { useRef } from 'react';
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
  const { refresh, conversation, next, ...asked } = useQuestions(surroundings.project, place);
  const main = useRef<HTMLElement>(null);
  const focusMain = (): void => main.current?.focus();
  // What is pressed inside the content goes away with it: the focus moves to where the new content comes.
  const goWithFocus: Go = (target) => {
    focusMain();
    go(target);
  };
  const shown = { ...asked, place };
  return (
    <unitContext.Provider value={asked.board.value?.unit ?? 'points'}>
      <siteUrlContext.Provider value={surroundings.siteUrl}>
        <Header {...shown} go={go} refresh={refresh} />
        <main ref={main} tabIndex={-1} aria-label={words.title}>
          <Content {...shown} {...{ conversation, next }} go={goWithFocus} focusMain={focusMain} />
        </main>
      </siteUrlContext.Provider>
    </unitContext.Provider>
  );
}
