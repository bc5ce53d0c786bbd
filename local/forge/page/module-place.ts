/// <reference lib="dom" />
import type { ShownModule } from '../host/site-facts';
import { element } from './element';
import { panelFrame } from './panel-frame';
import { openWindow } from './panel-window';
import type { Stage } from './stage';

/** Puts the chosen module where it belongs: a page into the project, a window over the board. */
export function placeModule(stage: Stage, main: HTMLElement): void {
  const { site, scenario } = stage;
  const module = site.modules.find(({ key }) => key === scenario().module);
  if (module === undefined) {
    main.replaceChildren(element('p', {}, 'The manifest has no module that Jira would show.'));
    return;
  }
  const title = element('h1', {}, `${module.place} / ${module.title}`);
  if (module.shownAs === 'page') placePage(stage, main, module, title);
  else placeWindow(stage, main, module, title);
}

function placePage(stage: Stage, main: HTMLElement, module: ShownModule, title: HTMLElement): void {
  const frame = panelFrame(stage.site, module, null);
  // Known before the frame is in the page: the panel may ask as soon as it is.
  stage.add(frame);
  main.replaceChildren(title, frame.iframe);
}

function placeWindow(stage: Stage, main: HTMLElement, module: ShownModule, title: HTMLElement): void {
  const open = () =>
    void openWindow(stage, module, {
      title: module.title,
      size: 'max',
      context: undefined,
      closed: () => undefined,
    });
  const words = element('p', {}, 'In Jira this opens over the board, from the menu that is named above.');
  const again = element('button', { type: 'button', click: open }, 'Open it again');
  main.replaceChildren(title, words, again);
  open();
}
