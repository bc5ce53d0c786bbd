import { createRoot } from 'react-dom/client';
import { App } from './app';
import { Mishap } from './parts/mishap';

/** The whole panel: on its own page, and in the windows that the menus and the flag open. */
export function openPanel(root: HTMLElement): void {
  createRoot(root).render(
    <Mishap>
      <App />
    </Mishap>,
  );
}
