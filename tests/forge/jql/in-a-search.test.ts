import type { FastifyInstance } from 'fastify';
import type { JqlFunction } from '../../../local/jira/jql/app-function';
import { openBoardMemory } from '../../../src/forge/jql/board-memory';
import { computeClause } from '../../../src/forge/jql/compute-clause';
import { readClause } from '../../../src/forge/jql/read-clause';
import { refreshComputations } from '../../../src/forge/jql/refresh-computations';
import type { Jira, JiraRequest } from '../../../src/jira/jira';
import { memoryStore } from '../../../src/store/memory-store';
import type { Store } from '../../../src/store/store';
import { aServer, find } from '../../local/jira/asking';
import { came, planned } from './told-items';
import { NOW, writeBoard } from './written-board';

const NAME = 'addedAfterSprintStart';

/** A Jira that asks our function, and the way to it as the app. */
function jiraOver(store: Store): { readonly server: FastifyInstance; readonly asApp: Jira } {
  const compute: JqlFunction['compute'] = (clause) =>
    computeClause(openBoardMemory(store, NOW), readClause({ precomputationId: 'some-id', clause }));
  const functionKey = 'ari:cloud:ecosystem::extension/an-app/an-environment/static/added-after-sprint-start';
  const server = aServer(undefined, { jqlFunctions: new Map([[NAME, { functionKey, compute }]]) });
  return { server, asApp: (request) => askServer(server, request) };
}

async function askServer(server: FastifyInstance, { method, path, body }: JiraRequest) {
  const asked = { method, url: path };
  const response = await server.inject(body === undefined ? asked : { ...asked, payload: body as object });
  return { status: response.statusCode, headers: {}, text: response.body };
}

async function found(server: FastifyInstance, jql: string): Promise<readonly string[]> {
  const keys = await find(jql, server);
  if (typeof keys === 'string') throw new Error(keys);
  return [...keys].sort();
}

describe('in a search', () => {
  test('the items that came in are found, alone and with other clauses', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [came(101), planned(102)] });
    const { server } = jiraOver(store);
    expect(await found(server, `issue in ${NAME}(8)`)).toEqual(['SHOP-1']);
    expect(await found(server, `project = SHOP AND issue not in ${NAME}("Shop")`)).not.toContain('SHOP-1');
  });

  test('where nothing came in, in finds no item and not in finds all', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [planned(101)] });
    const { server } = jiraOver(store);
    expect(await found(server, `issue in ${NAME}(8)`)).toEqual([]);
    const all = await found(server, `issue not in ${NAME}(8)`);
    expect(all).toEqual(await found(server, 'project in (SHOP, OPS)'));
    expect(all.length).toBeGreaterThan(4);
  });

  test('what Jira keeps follows the board after a refresh, and words come where the board went off', async () => {
    const store = memoryStore();
    await writeBoard(store, { items: [came(101)] });
    const { server, asApp } = jiraOver(store);
    expect(await found(server, `issue in ${NAME}(8)`)).toEqual(['SHOP-1']);
    await writeBoard(store, { items: [came(101), came(102)] });
    expect(await found(server, `issue in ${NAME}(8)`)).toEqual(['SHOP-1']);
    expect(await refreshComputations(asApp, store, { now: NOW, boardId: 8 })).toBe(1);
    expect(await found(server, `issue in ${NAME}(8)`)).toEqual(['SHOP-1', 'SHOP-2']);
    await writeBoard(store, { items: [came(101)], agreement: { switchedOnAt: null } });
    await refreshComputations(asApp, store, { now: NOW, boardId: 8 });
    expect(await find(`issue in ${NAME}(8)`, server)).toContain('not switched on for any board');
  });
});
