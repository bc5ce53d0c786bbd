import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { formatsFor } from './formats';
import { Mishap } from './parts/mishap';
import { formatsContext } from './telling';

/** What the page around a small place says about its viewer. */
export interface Viewer {
  readonly locale?: string;
  readonly timezone?: string | undefined;
}

/** Shows a small place in the viewer's own locale and time zone, without the room that a page has around it. */
export function showSmall(root: HTMLElement, viewer: Viewer | null, content: ReactNode): void {
  root.classList.add('small-place');
  createRoot(root).render(
    <formatsContext.Provider value={formatsFor(viewer?.locale, viewer?.timezone)}>
      <Mishap>{content}</Mishap>
    </formatsContext.Provider>,
  );
}
