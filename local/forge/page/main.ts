/// <reference lib="dom" />
import type { SiteFacts } from '../host/site-facts';
import { reach } from './ask-host';
import { colorModeOf, whenComputerChanges } from './color-mode';
import { element } from './element';
import { hearPanels } from './line-to-panels';
import { type LiveStage, liveStage } from './live-stage';
import { moduleMenu } from './module-menu';
import { placeModule } from './module-place';
import { locationOf } from './panel-path';
import { type Scenario, scenarioOf } from './scenario';
import { topBar } from './top-bar';

const part = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
const address = () => new URL(location.href);

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

/** What the change leaves as it is stays: a panel is started anew only for another place or another viewer. */
function draw(stage: LiveStage, before: Scenario | null, after: Scenario): void {
  const { title } = stage.site.modules.find(({ key }) => key === after.module) ?? { title: 'Local Jira' };
  document.title = `${title} - ${after.project} - Local Jira`;
  keepingFocus(() => {
    part('top').replaceChildren(...topBar(stage));
    part('modules').replaceChildren(...moduleMenu(stage));
  });
  colour(stage);
  if (before === null || placeOf(before) !== placeOf(after)) startPanel(stage);
  else if (before.path !== after.path) movePanel(stage, after);
}

/** Whoever chose something with the keyboard goes on from there, although what they chose it from is drawn anew. */
function keepingFocus(drawAnew: () => void): void {
  const { id } = document.activeElement ?? { id: '' };
  drawAnew();
  if (id !== '') document.getElementById(id)?.focus();
}

const placeOf = ({ module, project, as, board, sprint }: Scenario) =>
  JSON.stringify([module, project, as, board, sprint]);

function startPanel(stage: LiveStage): void {
  for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
  for (const frame of stage.frames()) stage.remove(frame);
  placeModule(stage, part('main'));
}

function movePanel(stage: LiveStage, { path }: Scenario): void {
  for (const frame of stage.frames()) frame.say({ kind: 'location', location: locationOf(path) });
}

function colour(stage: LiveStage): void {
  const colorMode = colorModeOf(stage.scenario().theme);
  document.documentElement.dataset['colorMode'] = colorMode;
  for (const frame of stage.frames()) frame.say({ kind: 'theme', colorMode });
}
