/// <reference lib="dom" />
import { askHost } from './ask-host';
import { element } from './element';
import { showFlag } from './flags';
import type { Stage } from './stage';

/** The message about what has just happened. */
export const HAPPENING_FLAG = 'happening';

/** A menu of what can be made to happen on the site while the panel is open. */
export function happeningsMenu(stage: Stage): HTMLElement {
  const list = element('ul', {});
  const menu = element(
    'details',
    { class: 'happenings' },
    element('summary', {}, 'Make something happen'),
    list,
  );
  for (const { id, label } of stage.site.happenings) {
    const happen = () => {
      menu.open = false;
      void makeHappen(stage, id, label);
    };
    list.append(element('li', {}, element('button', { type: 'button', click: happen }, label)));
  }
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  return menu;
}

async function makeHappen(stage: Stage, id: string, label: string): Promise<void> {
  const actions = [{ text: 'Reload the panel', onClick: () => stage.reload() }];
  try {
    const says = await askHost('/happen', { id, ...projectAndViewer(stage) });
    showFlag({
      id: HAPPENING_FLAG,
      title: String(says),
      description: 'The panel sees it when it asks again.',
      actions,
    });
  } catch (thrown) {
    const description = thrown instanceof Error ? thrown.message : '';
    showFlag({ id: HAPPENING_FLAG, title: `“${label}” did not work`, description });
  }
}

function projectAndViewer(stage: Stage): { readonly project: string; readonly as: string } {
  const { project, as } = stage.scenario();
  return { project, as };
}
