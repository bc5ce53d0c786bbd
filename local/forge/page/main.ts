/// <reference lib="dom" />
import type { SiteFacts } from '../host/site-facts';
import { reach } from './ask-host';
import { colorModeOf, whenComputerChanges } from './color-mode';
import { element } from './element';
import { hearPanels } from './line-to-panels';
import { type LiveStage, liveStage } from './live-stage';
import { moduleMenu } from './module-menu';
import { closeFlagsExcept } from './flags';
import { HAPPENING_FLAG } from './happenings-menu';
import { locationOf } from './panel-path';
import { type Scenario, scenarioOf } from './scenario';
import { showPlace } from './show-place';
import { rememberViewer, withKnownViewer } from './known-viewer';
import { topBar } from './top-bar';

const part = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
const address = () => withKnownViewer(new URL(location.href));

start().catch((thrown: unknown) => {
  const says = thrown instanceof Error ? thrown.message : 'The page could not start.';
  part('main').replaceChildren(element('p', { role: 'alert' }, says));
});

async function start(): Promise<void> {
  const site = (await (await reach('/site.json')).json()) as SiteFacts;
  const stage: LiveStage = liveStage(site, scenarioOf(address(), site), (before, after) => {
    draw(stage, before, after);
  });
  document.documentElement.dataset['theme'] = site.themeAttribute;
  hearPanels(stage);
  whenComputerChanges(() => {
    colour(stage);
  });
  window.addEventListener('popstate', () => {
    stage.follow(scenarioOf(address(), site));
  });
  stage.reload();
}

/** What the change leaves as it is stays: a panel is started anew only for another place, viewer or language. */
function draw(stage: LiveStage, before: Scenario | null, after: Scenario): void {
  document.title = `${titleOf(stage, after)} - ${after.project} - Local Jira`;
  rememberViewer(after);
  keepingFocus(() => {
    part('top').replaceChildren(...topBar(stage));
    part('modules').replaceChildren(...moduleMenu(stage));
  });
  colour(stage);
  if (before === null || placeOf(before) !== placeOf(after)) startPanel(stage);
  else if (before.path !== after.path) movePanel(stage, after);
}

function titleOf({ site }: LiveStage, { place, item, module }: Scenario): string {
  if (place === 'item') return item ?? 'Item';
  if (place !== undefined) return place === 'board' ? 'Board' : 'Dashboard';
  return site.modules.find(({ key }) => key === module)?.title ?? 'Local Jira';
}

/** Whoever chose something with the keyboard goes on from there, although what they chose it from is drawn anew. */
function keepingFocus(drawAnew: () => void): void {
  const { id } = document.activeElement ?? { id: '' };
  drawAnew();
  if (id !== '') document.getElementById(id)?.focus();
}

const placeOf = ({ module, project, as, board, sprint, place, item, locale }: Scenario) =>
  JSON.stringify([module, project, as, board, sprint, place, item, locale]);

function startPanel(stage: LiveStage): void {
  for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
  for (const frame of stage.frames()) stage.remove(frame);
  closeFlagsExcept(HAPPENING_FLAG);
  showPlace(stage, part('main'));
}

function movePanel(stage: LiveStage, { path }: Scenario): void {
  for (const frame of stage.frames()) frame.say({ kind: 'location', location: locationOf(path) });
}

function colour(stage: LiveStage): void {
  const colorMode = colorModeOf(stage.scenario().theme);
  document.documentElement.dataset['colorMode'] = colorMode;
  for (const frame of stage.frames()) frame.say({ kind: 'theme', colorMode });
}
