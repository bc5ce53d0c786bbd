import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { addToSprint, moveStatus, reEstimate, removeFromSprint } from '../../../local/jira/actions';
import { FaultScript } from '../../../local/jira/faults/fault-script';
import type { JqlFunction } from '../../../local/jira/jql/app-function';
import type { LiveSite } from '../../../local/jira/live-site';
import { createJiraServer } from '../../../local/jira/server';
import type { SiteRoles } from '../../../local/jira/site';
import { DAY } from '../../../src/domain/model/instant';
import type { Jira, JiraRequest } from '../../../src/jira/jira';
import { patientJira } from '../../../src/jira/patience';
import { longSite, nowAfter, startOf } from '../../forge/queue/long-board';
import { jiraOver } from '../../support/jira-over';
import { POINTS_FIELD } from '../../local/jira/small-site';

const CLOSED = 2;
export const NOW = nowAfter(CLOSED);
export const BOARD = 1;
export const PROJECT = 'SHOP';
export const PO_ROLE = 10_100;
export const RUNNING = CLOSED + 1;

/** Two closed sprints, a running and a planned one, of three items each, with one change of every kind. */
export function changedSite(): LiveSite {
  const site = longSite(CLOSED, 3);
  const after = (sprint: number, days: number) => ({ at: startOf(sprint) + days * DAY, by: 'paula' });
  reEstimate(site, '1000', { fieldId: POINTS_FIELD, value: 8 }, after(1, 2));
  removeFromSprint(site, '2002', after(2, 5));
  addToSprint(site, '900001', RUNNING, after(RUNNING, 1));
  reEstimate(site, '3000', { fieldId: POINTS_FIELD, value: 5 }, after(RUNNING, 2));
  removeFromSprint(site, '3002', after(RUNNING, 3));
  moveStatus(site, '3001', '5', after(RUNNING, 4));
  site.roles = roles;
  return site;
}

const person = (accountId: string) => ({ accountId, displayName: `${accountId} Example`, title: accountId });
const roles: SiteRoles = {
  people: [person('paula'), person('adam')],
  projects: [
    {
      ...{ projectId: '10000', projectKey: PROJECT, browse: ['paula', 'adam'], administer: ['adam'] },
      roles: [
        { id: 10_002, name: 'Administrators', members: ['adam'] },
        { id: PO_ROLE, name: 'Product Owner', members: ['paula'] },
      ],
    },
  ],
};

const carriedOver: JqlFunction = {
  functionKey: 'ari:cloud:ecosystem::extension/an-app/an-environment/static/carriedOver',
  compute: () => Promise.resolve({ jql: `project = ${PROJECT}` }),
};

/** The local Jira over a site, with a script of faults, asked patiently on a clock that nobody waits for. */
export class TroubledSite {
  readonly script = new FaultScript();
  readonly requests: readonly JiraRequest[];
  readonly jira: Jira;
  /** Milliseconds that were waited for. */
  waited = 0;
  readonly #server: FastifyInstance;
  readonly #plain: Jira;

  constructor(
    site: LiveSite = changedSite(),
    principal = `app:${randomUUID()}`,
    bulkCreated: 'ms' | 'iso' = 'ms',
  ) {
    const jqlFunctions = new Map([['carriedOver', carriedOver]]);
    const faults = this.script;
    this.#server = createJiraServer(site, { clock: () => NOW, jqlFunctions, faults, bulkCreated });
    const { jira, requests } = jiraOver(this.#server, principal);
    this.#plain = jira;
    this.requests = requests;
    this.jira = this.#patient();
  }

  /** Lets Jira keep searches with functions of the app, so that there is something to read and to update. */
  async searchWithFunctions(count: number): Promise<void> {
    for (let one = 0; one < count; one += 1) {
      const jql = `issue in carriedOver("${String(one)}")`;
      await this.#plain({ method: 'POST', path: '/rest/api/3/search/jql', body: { jql, fields: ['id'] } });
    }
    this.script.heal();
  }

  /** Asks anew, as after another question of a panel: the patience is whole again. */
  afresh(): Jira {
    return this.#patient();
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  #patient(): Jira {
    let now: number = NOW;
    const sleep = (milliseconds: number) => {
      now += milliseconds;
      this.waited += milliseconds;
      return Promise.resolve();
    };
    return patientJira(this.#plain, { now: () => now, sleep, random: () => 0.5 });
  }
}
