/// <reference lib="dom" />
import { element } from './element';
import { type PanelFrame, panelFrame } from './panel-frame';
import type { Stage } from './stage';
import type { ShownModule } from '../host/site-facts';

export interface WindowOptions {
  readonly title: string;
  readonly size: string;
  readonly context: unknown;
  /** Called with what the panel hands back, once. */
  readonly closed: (payload: unknown) => void;
}

/** So long a closed window stays, unseen, for its panel to hear of it; milliseconds. */
const LAST_WORDS = 100;

/** Shows a panel in a window over the page; Escape and a button close it, and the focus goes back to where it was. */
export function openWindow(stage: Stage, module: ShownModule, options: WindowOptions): PanelFrame {
  const button = element('button', { type: 'button', click: () => dialog.close() }, 'Close');
  const head = element('header', {}, element('h2', {}, options.title), button);
  const dialog = element('dialog', { class: `window ${options.size}`, 'aria-label': options.title }, head);
  let payload: unknown;
  const frame = panelFrame(stage.site, module, {
    context: options.context,
    close(given) {
      payload = given;
      dialog.close();
    },
  });
  dialog.append(frame.iframe);
  dialog.addEventListener('close', () => {
    options.closed(payload);
    setTimeout(() => {
      dialog.remove();
      stage.remove(frame);
    }, LAST_WORDS);
  });
  document.body.append(dialog);
  stage.add(frame);
  dialog.showModal();
  return frame;
}
