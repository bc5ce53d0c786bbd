/** `npm start`: the whole app on this machine, without an account. */
import { rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isKnownFailure } from '../src/domain/model/known-failure';
import { makeDemoSite } from './demo/demo-site';
import { buildPanelIfStale } from './forge/panel-build';
import { startHost } from './forge/start-host';
import { type StartSettings, startSettings } from './forge/start-settings';
import { switchBoardsOn } from './forge/switch-boards-on';
import { loadSite } from './jira/site-folder';
import type { Site } from './jira/site';

export { startHost } from './forge/start-host';
export type { HostOptions, RunningHost } from './forge/start-host';

const repository = dirname(__dirname);
const SWITCHED_ON =
  'The boards of the folder were switched on here, in your own copy, because nobody else can see it.';
const say = (line: string) => {
  console.log(line);
};

if (process.argv[1] !== undefined && resolve(process.argv[1]) === __filename) {
  start().catch((thrown: unknown) => {
    if (!isKnownFailure(thrown)) throw thrown;
    console.error(`${thrown.failure.says}\n${thrown.failure.next}`);
    process.exitCode = 1;
  });
}

async function start(): Promise<void> {
  const settings = startSettings(process.argv.slice(2), repository);
  const { siteName, port, fresh, stateDirectory } = settings;
  await buildPanelIfStale(repository, say);
  const site = await siteOf(settings);
  if (fresh) rmSync(stateDirectory, { recursive: true, force: true });
  const place = { siteName, stateDirectory, port, appDirectory: repository };
  const host = await startHost({ ...place, site, log: say, prepare: switchBoardsOn });
  if (settings.siteDirectory !== null) say(SWITCHED_ON);
  say(`Trust Signals is at ${host.url}`);
  say(`What the app stores is kept in ${stateDirectory} (forget it: npm start -- --fresh)`);
  const stop = () => void host.close().then(() => process.exit());
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

function siteOf({ siteDirectory }: StartSettings): Site | Promise<Site> {
  return siteDirectory === null ? makeDemoSite({ seed: 1, now: Date.now() }) : loadSite(siteDirectory);
}
