/** `npm start`: the whole app on this machine, without an account. */
import { rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isKnownFailure } from '../src/domain/model/known-failure';
import { makeDemoSite } from './demo/demo-site';
import { agreeAsWritten } from './forge/agree-as-written';
import { buildPanelIfStale } from './forge/panel-build';
import { type RunningHost, startHost } from './forge/start-host';
import { namesFolder, realSettings, type StartSettings, startSettings } from './forge/start-settings';
import { switchBoardsOn } from './forge/switch-boards-on';
import { loadSite, readAgreementFile } from './jira/site-folder';
import type { Site } from './jira/site';
import { takeConnection } from './real/connection';
import { startReal } from './real/start-real';

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
  const words = process.argv.slice(2);
  const connection = namesFolder(words) ? null : takeConnection(process.env);
  const settings =
    connection === null ? startSettings(words, repository) : realSettings(words, repository, connection);
  await buildPanelIfStale(repository, say);
  if (settings.fresh) rmSync(settings.stateDirectory, { recursive: true, force: true });
  const host = await (connection === null
    ? startLocal(settings)
    : startReal({ connection, settings, appDirectory: repository, say }));
  say(`Trust Signals is at ${host.url}`);
  say(`What the app stores is kept in ${settings.stateDirectory} (forget it: npm start -- --fresh)`);
  const stop = () => void host.close().then(() => process.exit());
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

async function startLocal(settings: StartSettings): Promise<RunningHost> {
  const { siteName, port, stateDirectory, siteDirectory } = settings;
  const place = { siteName, stateDirectory, port, appDirectory: repository };
  const site = await siteOf(settings);
  const agreed = siteDirectory === null ? new Map() : await readAgreementFile(siteDirectory, site);
  const prepare = async (host: RunningHost) => {
    await switchBoardsOn(host);
    await agreeAsWritten(host, agreed);
  };
  const host = await startHost({ ...place, site, log: say, prepare });
  if (siteDirectory !== null) say(SWITCHED_ON);
  return host;
}

function siteOf({ siteDirectory }: StartSettings): Site | Promise<Site> {
  return siteDirectory === null ? makeDemoSite({ seed: 1, now: Date.now() }) : loadSite(siteDirectory);
}
