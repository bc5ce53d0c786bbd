/// <reference lib="dom" />
import type { ShownModule } from '../host/site-facts';
import { element } from './element';
import { panelFrame } from './panel-frame';
import type { Stage } from './stage';

/**
 * A panel under an item's details, folded until somebody opens it. Whoever opened it finds it open beside the next item,
 * and the panel begins when it is opened for the first time.
 */
export function contextPanel(stage: Stage, module: ShownModule): HTMLElement {
  const kept = `local-jira.open.${module.key}`;
  const panel = element(
    'details',
    { class: 'context' },
    element('summary', {}, module.label ?? module.title),
  );
  let begun = false;
  panel.addEventListener('toggle', () => {
    localStorage.setItem(kept, panel.open ? 'open' : 'folded');
    if (!panel.open || begun) return;
    begun = true;
    const frame = panelFrame(stage.site, module, null);
    stage.add(frame);
    panel.append(frame.iframe);
  });
  panel.open = localStorage.getItem(kept) === 'open';
  return panel;
}
