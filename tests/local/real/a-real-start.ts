import { join, resolve } from 'node:path';
import type { Answer, Questions } from '../../../src/contract';
import type { RunningHost } from '../../../local/forge/start-host';
import { LiveSite } from '../../../local/jira/live-site';
import type { Site } from '../../../local/jira/site';
import { startReal } from '../../../local/real/start-real';
import { TOKEN_OWNER } from '../../../local/real/site-to-choose-from';
import { closeAll, temporaryFolder } from '../forge/running-app';
import { cloudConnection, cloudSite, closeSites, type StandIn } from './a-real-site';

type Answered<K extends keyof Questions> = Awaited<ReturnType<Questions[K]>>;
type ValueOf<K extends keyof Questions> = Answered<K> extends Answer<infer T> ? T : never;

export interface StartedApp {
  readonly host: RunningHost;
  /** The real site: what is changed in it is changed by somebody in their own browser. */
  readonly site: LiveSite;
  readonly jira: StandIn;
  readonly lines: readonly string[];
  readonly stateDirectory: string;
  readonly takeTokenBack: () => void;
  readonly ask: <K extends keyof Questions>(
    functionKey: K,
    payload: Parameters<Questions[K]>[0],
  ) => Promise<Answered<K>>;
  readonly told: <K extends keyof Questions>(
    functionKey: K,
    payload: Parameters<Questions[K]>[0],
  ) => Promise<ValueOf<K>>;
}

export interface Wished {
  readonly site: Site;
  readonly as: string;
  readonly project: string;
  readonly boardId?: number;
  readonly lookEvery?: number;
}

let running: RunningHost | undefined;

/** `npm start` over a real site whose token belongs to somebody. */
export async function startedApp({ site, as, project, boardId, lookEvery }: Wished): Promise<StartedApp> {
  const live = new LiveSite(site);
  const token = { isTaken: true };
  const jira = await cloudSite({
    ...{ site: live, as, now: Date.now },
    instead: (_, reply) => (token.isTaken ? undefined : reply.code(401).send({ errorMessages: ['No.'] })),
  });
  const lines: string[] = [];
  const stateDirectory = join(temporaryFolder(), 'state');
  const host = await startReal({
    connection: cloudConnection(jira),
    settings: {
      ...{ siteDirectory: null, siteName: 'team, only read', port: 0, fresh: false, stateDirectory },
      ...(boardId === undefined ? {} : { boardId }),
    },
    appDirectory: resolve('.'),
    say: (line) => void lines.push(line),
    ...(lookEvery === undefined ? {} : { lookEvery }),
  });
  running = host;
  const ask: StartedApp['ask'] = (functionKey, payload) =>
    host.ask({ functionKey, payload, as: TOKEN_OWNER, project }) as never;
  const told: StartedApp['told'] = async (functionKey, payload) => {
    const answer = (await ask(functionKey, payload)) as Answer<never>;
    if (answer.kind === 'ok') return answer.value;
    throw new Error(`${functionKey}: ${answer.says}`);
  };
  const takeTokenBack = () => {
    token.isTaken = false;
  };
  return { host, site: live, jira, lines, stateDirectory, takeTokenBack, ask, told };
}

export async function closeStarted(): Promise<void> {
  await running?.settled();
  await running?.close();
  running = undefined;
  await closeSites();
  await closeAll();
}
