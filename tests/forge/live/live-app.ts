import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeDemoSite } from '../../../local/demo/demo-site';
import { type RunningHost, startHost } from '../../../local/forge/start-host';
import { switchBoardsOn } from '../../../local/forge/switch-boards-on';
import type { Answer, BoardHealth, BoardVersion, Questions, RunningSprint } from '../../../src/contract';

/** The app reads the clock of the machine, so the demo is told up to this very moment. */
const NOW = Date.now();
/** The board whose sprint keeps changing, and its project. */
export const BOARD = 3;
export const PROJECT = 'WHS';

type Answered<K extends keyof Questions> = Awaited<ReturnType<Questions[K]>>;
type ValueOf<K extends keyof Questions> = Answered<K> extends Answer<infer T> ? T : never;

export interface LiveApp {
  readonly host: RunningHost;
  /** The lines that the host wrote about functions, each with how often Jira was asked. */
  readonly lines: readonly string[];
  readonly ask: <K extends keyof Questions>(
    functionKey: K,
    payload: Parameters<Questions[K]>[0],
    as: string,
    item?: string,
  ) => Promise<Answered<K>>;
  /** The same for a question that is answered well. */
  readonly told: <K extends keyof Questions>(
    functionKey: K,
    payload: Parameters<Questions[K]>[0],
    as: string,
    item?: string,
  ) => Promise<ValueOf<K>>;
  /** The version of the board, asked as an open panel asks: with the pass that the board's answer gave. */
  readonly version: (as: string) => Promise<BoardVersion>;
  readonly people: People;
  /** Writes to the local Jira as somebody. */
  readonly write: (method: string, path: string, body: unknown) => Promise<Response>;
  readonly close: () => Promise<void>;
}

export interface People {
  readonly productOwner: string;
  readonly scrumMaster: string;
  readonly developer: string;
  readonly lineManager: string;
  readonly outsider: string;
}

/** The whole app over the demo site, its boards switched on and their history read, unless `off`. */
export async function openLiveApp(boards: 'on' | 'off' = 'on'): Promise<LiveApp> {
  const stateDirectory = mkdtempSync(join(tmpdir(), 'trust-signals-live-'));
  const lines: string[] = [];
  const host = await startHost({
    site: makeDemoSite({ seed: 1, now: NOW }),
    siteName: 'made-up site',
    stateDirectory,
    port: 0,
    appDirectory: resolve('.'),
    log: (line) => void lines.push(line),
    ...(boards === 'on' ? { prepare: switchBoardsOn } : {}),
  });
  await host.settled();
  const ask: LiveApp['ask'] = (functionKey, payload, as, item) => {
    const beside = item === undefined ? {} : { item, module: 'trust-signals-item' };
    return host.ask({ functionKey, payload, as, project: PROJECT, board: BOARD, ...beside }) as never;
  };
  const told: LiveApp['told'] = async (functionKey, payload, as, item) => {
    const answer = (await ask(functionKey, payload, as, item)) as Answer<never>;
    if (answer.kind === 'ok') return answer.value;
    throw new Error(`${functionKey}: ${answer.says}`);
  };
  return {
    ...{ host, lines, ask, told },
    version: async (as) => {
      const { pass } = (await told('board', { boardId: BOARD }, as)).live;
      return told('version', { boardId: BOARD, pass }, as);
    },
    people: peopleOf(host),
    write: (method, path, body) => writeTo(host, method, path, body),
    close: async () => {
      await host.close();
      rmSync(stateDirectory, { recursive: true, force: true });
    },
  };
}

/** The running sprint that a board's answer shows. */
export function running({ shown }: BoardHealth): RunningSprint {
  if (shown?.kind === 'running') return shown;
  throw new Error('A sprint runs.');
}

function peopleOf({ site }: RunningHost): People {
  const rights = site.roles?.projects.find(({ projectKey }) => projectKey === PROJECT);
  const holding = (name: string): string => {
    const [first] = rights?.roles.find((role) => role.name === name)?.members ?? [];
    if (first === undefined) throw new Error(`Somebody is ${name}.`);
    return first;
  };
  const named = (title: string): string => {
    const found = site.roles?.people.find((person) => person.title === title);
    if (found === undefined) throw new Error(`Somebody is ${title}.`);
    return found.accountId;
  };
  return {
    productOwner: holding('Product Owner'),
    scrumMaster: holding('Scrum Master'),
    developer: holding('Developers'),
    lineManager: named('Line manager, in no team'),
    outsider: named('Somebody from outside'),
  };
}

async function writeTo(host: RunningHost, method: string, path: string, body: unknown): Promise<Response> {
  return fetch(new URL(path, host.jiraUrl), {
    method,
    headers: { 'content-type': 'application/json', 'x-local-principal': peopleOf(host).productOwner },
    body: JSON.stringify(body),
  });
}
