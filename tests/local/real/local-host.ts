import { resolve } from 'node:path';
import { type RunningHost, startHost } from '../../../local/forge/start-host';
import { switchBoardsOn } from '../../../local/forge/switch-boards-on';
import type { Site } from '../../../local/jira/site';
import { temporaryFolder } from '../forge/running-app';

let opened: RunningHost[] = [];

/** The whole app over a site of this machine, its boards switched on and their history read. */
export async function localHost(site: Site): Promise<RunningHost> {
  const host = await startHost({
    ...{ site, siteName: 'local', stateDirectory: temporaryFolder(), port: 0, appDirectory: resolve('.') },
    ...{ log: () => undefined, prepare: switchBoardsOn },
  });
  opened.push(host);
  await host.settled();
  return host;
}

/** To be called after each test, before the folders go. */
export async function closeLocalHosts(): Promise<void> {
  const closing = opened;
  opened = [];
  for (const host of closing) await host.close();
}
