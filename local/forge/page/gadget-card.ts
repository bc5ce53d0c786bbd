/// <reference lib="dom" />
import type { ShownModule } from '../host/site-facts';
import { askHost } from './ask-host';
import { fieldsOf } from './commands/command';
import { tellPanels } from './commands/events';
import { element } from './element';
import { type PanelEdit, type PanelFrame, panelFrame } from './panel-frame';
import type { Stage } from './stage';

const MINUTE = 60_000;
/** What Jira tells a gadget that refreshes itself. */
const REFRESH_EVENT = 'JIRA_DASHBOARD_GADGET_REFRESH';

/** A gadget with its menu: it begins with its configuration, as one that somebody has just put on a dashboard. */
export async function gadgetCard(stage: Stage, module: ShownModule): Promise<HTMLElement> {
  const slot = element('div', {});
  const { show, configure } = gadgetViews(stage, module, slot);
  const refresh = () => {
    if (module.refreshable === false) {
      tellPanels(stage, REFRESH_EVENT, { origin: 'gadget', gadgetId: module.key });
    } else show();
  };
  const buttons = [element('button', { type: 'button', click: refresh }, 'Refresh')];
  if (module.editResource !== undefined) {
    buttons.push(element('button', { type: 'button', click: configure }, 'Configure'));
  }
  const configuration = await configurationOf(stage, module);
  refreshEvery(Number(configuration['refresh']), slot, refresh);
  if (module.editResource !== undefined && Object.keys(configuration).length === 0) configure();
  else show();
  const head = element('header', {}, element('h2', {}, module.title), ...buttons);
  return element('section', { class: 'gadget', 'aria-label': module.title }, head, slot);
}

/** The two views of a gadget, one of them in its slot at a time. */
function gadgetViews(stage: Stage, module: ShownModule, slot: HTMLElement) {
  let shown: PanelFrame | null = null;
  const put = (resource: string, edit?: PanelEdit) => {
    if (shown !== null) stage.remove(shown);
    shown = panelFrame(stage.site, { ...module, resource }, null, edit);
    stage.add(shown);
    slot.replaceChildren(shown.iframe);
  };
  const show = () => {
    put(module.resource);
  };
  const submit = async (configuration: unknown) => {
    await askHost('/gadget', { module: module.key, configuration });
    show();
  };
  const configure = () => {
    put(module.editResource ?? module.resource, { submit });
  };
  return { show, configure };
}

async function configurationOf(
  stage: Stage,
  { key }: ShownModule,
): Promise<Readonly<Record<string, unknown>>> {
  const context = await askHost('/context', { scenario: { ...stage.scenario(), module: key } });
  return fieldsOf(fieldsOf(fieldsOf(context)['extension'])['gadgetConfiguration']);
}

/** A configuration may ask to be refreshed every so many minutes, for as long as the gadget is on the page. */
function refreshEvery(minutes: number, slot: HTMLElement, refresh: () => void): void {
  if (!Number.isInteger(minutes) || minutes <= 0) return;
  const timer = setInterval(() => {
    if (slot.isConnected) refresh();
    else clearInterval(timer);
  }, minutes * MINUTE);
}
