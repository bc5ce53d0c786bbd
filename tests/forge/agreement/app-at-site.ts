import type { Request } from '@forge/resolver';
import { createJiraServer } from '../../../local/jira/server';
import type { SiteRoles } from '../../../local/jira/site';
import type { Answer } from '../../../src/contract';
import type { HandOn } from '../../../src/forge/queue/hand-on';
import { kvsStore } from '../../../src/forge/kvs-store';
import type { Jira } from '../../../src/jira/jira';
import { jiraOver } from '../../support/jira-over';
import { longSite, nowAfter } from '../queue/long-board';
import { BOARD, QueueAtWork } from '../queue/queue-at-work';

jest.mock('../../../src/forge/kvs-store', () => ({ kvsStore: {} }));
jest.mock('../../../src/forge/doors/site-secret', () => ({
  siteSecret: (key: string) => Promise.resolve(`the secret ${key}`),
}));
jest.mock('../../../src/forge/jira-as', () => ({
  jiraAsViewer: ((request) => mockSite.viewer(request)) satisfies Jira,
  jiraAsApp: ((request) => mockSite.app(request)) satisfies Jira,
}));
jest.mock('../../../src/forge/queue/hand-on', () => ({
  LONGEST_DELAY: 900,
  handOn: ((body, delay) => mockSite.handOn(body, delay)) satisfies HandOn,
}));

const nobody: Jira = () => Promise.reject(new Error('Nobody asks yet.'));
const mockSite = { viewer: nobody, app: nobody, handOn: (() => Promise.resolve()) as HandOn };

export const ROLES = { po: 1, developers: 2, watchers: 3 } as const;
const PEOPLE = ['owner', 'developer', 'admin-developer', 'admin', 'watcher', 'stranger'] as const;
export type Person = (typeof PEOPLE)[number];

/** The owner holds the role of a Product Owner; both kinds of admins administer the project; a watcher may only browse. */
export function roles(names: Partial<Record<keyof typeof ROLES, string>> = {}): SiteRoles {
  const role = (key: keyof typeof ROLES, usual: string, members: readonly Person[]) => ({
    ...{ id: ROLES[key], name: names[key] ?? usual, members },
  });
  return {
    people: PEOPLE.map((accountId) => ({ accountId, displayName: accountId, title: accountId })),
    projects: [
      {
        ...{ projectId: '10000', projectKey: 'SHOP', administer: ['admin', 'admin-developer'] },
        browse: PEOPLE.filter((person) => person !== 'stranger'),
        roles: [
          role('po', 'Product Owner', ['owner']),
          role('developers', 'Developers', ['developer', 'admin-developer']),
          role('watchers', 'Watchers', ['watcher']),
        ],
      },
    ],
  };
}

type Answers<T> = (request: Request<unknown>) => Promise<Answer<T>>;

/** The app over a site with one board, switched on and read; questions are asked as somebody. */
export class AppAtSite {
  readonly queue: QueueAtWork;
  readonly site: ReturnType<typeof longSite>;
  readonly #server: ReturnType<typeof createJiraServer>;
  readonly #clock: jest.SpyInstance<number>;

  constructor(closed = 3) {
    this.site = longSite(closed);
    this.site.roles = roles();
    this.queue = new QueueAtWork(this.site, nowAfter(closed));
    this.#server = createJiraServer(this.site, { clock: () => this.queue.now });
    this.#clock = jest.spyOn(Date, 'now').mockImplementation(() => this.queue.now);
    mockSite.app = jiraOver(this.#server).jira;
    mockSite.handOn = this.queue.handOn;
    for (const key of Object.keys(kvsStore)) Reflect.deleteProperty(kvsStore, key);
    Object.assign(kvsStore, this.queue.store);
  }

  async switchOn(): Promise<void> {
    await this.queue.switchOn();
    await this.queue.drain();
  }

  ask<T>(answers: Answers<T>, payload: object, as: Person): Promise<Answer<T>> {
    return this.as(as, () =>
      answers({ payload: { boardId: BOARD, ...payload }, context: { accountId: as, ...PLACE } }),
    );
  }

  /** Runs a function of the app with somebody as the one who asks Jira. */
  as<T>(person: Person, run: () => Promise<T>): Promise<T> {
    mockSite.viewer = jiraOver(this.#server, person).jira;
    return run();
  }

  /** The same for a question that is answered well. */
  async told<T>(answers: Answers<T>, payload: object, as: Person): Promise<T> {
    const answer = await this.ask(answers, payload, as);
    if (answer.kind === 'ok') return answer.value;
    throw new Error(answer.says);
  }

  async close(): Promise<void> {
    this.#clock.mockRestore();
    await this.#server.close();
    await this.queue.close();
  }
}

/** An item of the running sprint, in the project of the board. */
const PLACE = { extension: { issue: { id: '4000' }, project: { id: '10000', key: 'SHOP' } } };
