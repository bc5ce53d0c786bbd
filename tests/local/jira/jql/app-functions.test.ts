import type {
  JqlFunction,
  JqlFunctionAnswer,
  JqlFunctionClause,
} from '../../../../local/jira/jql/app-function';
import { aServer, find, get, post } from '../asking';
import { NOW, smallSite } from '../small-site';

const NAME = 'addedAfterSprintStart';

/** A server on which an app offers `addedAfterSprintStart`, and the clauses that reach the app. */
function withFunction(answer: JqlFunctionAnswer | Error, limits: Partial<JqlFunction> = {}) {
  const calls: JqlFunctionClause[] = [];
  let now = NOW;
  const compute: JqlFunction['compute'] = (clause) => {
    calls.push(clause);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const jqlFunctions = new Map([[NAME, { functionKey: 'app/added', compute, ...limits }]]);
  const server = aServer(smallSite(), { jqlFunctions, clock: () => now });
  return { calls, server, later: (milliseconds: number) => (now += milliseconds) };
}

describe('a JQL function of an app', () => {
  test('puts its JQL in the place of the whole clause', async () => {
    const { server } = withFunction({ jql: 'id in (101, 105)' });
    expect(await find(`issue in ${NAME}(12) AND project = SHOP`, server)).toEqual(['SHOP-1']);
  });

  test('is told the clause, and not who asks', async () => {
    const { server, calls } = withFunction({ jql: 'id = 101' });
    await find('issue NOT IN AddedAfterSprintStart("Guests pay", 3)', server, 'person-dev');
    expect(calls).toEqual([
      { field: 'issue', operator: 'not in', functionName: NAME, arguments: ['Guests pay', '3'] },
    ]);
  });

  test('is turned round under a NOT', async () => {
    const { server } = withFunction({ jql: 'project = SHOP' });
    expect(await find(`NOT issue in ${NAME}() ORDER BY key`, server)).toEqual(['OPS-1', 'OPS-2']);
  });

  test('says itself what it does not understand', async () => {
    const { server } = withFunction({ error: 'Name one sprint.' });
    expect(await find(`issue in ${NAME}()`, server)).toBe('Name one sprint.');
  });

  test('is asked for nothing when the query does not name it', async () => {
    const { server, calls } = withFunction({ jql: 'id = 101' });
    await find('project = SHOP', server);
    expect(calls).toEqual([]);
  });

  test('is refused behind an operator that it does not take, and without its arguments', async () => {
    const { server, calls } = withFunction({ jql: 'id = 101' }, { operators: ['in'], requiredArguments: 1 });
    expect(await find(`issue not in ${NAME}(12)`, server)).toContain("operator 'not in' is not supported");
    expect(await find(`issue in ${NAME}()`, server)).toContain('needs 1 arguments');
    expect(calls).toEqual([]);
  });
});

describe('what Jira keeps of it', () => {
  interface Page {
    readonly total: number;
    readonly isLast: boolean;
    readonly values: readonly Record<string, unknown>[];
  }
  const PATH = '/rest/api/3/jql/function/computation';

  test('is used again, for everybody, until the app says otherwise', async () => {
    const { server, calls, later } = withFunction({ jql: 'id = 101' });
    await find(`issue in ${NAME}(12)`, server, 'person-dev');
    later(60_000);
    expect(await find(`issue in addedaftersprintstart("12")`, server, 'person-po')).toEqual(['SHOP-1']);
    expect(calls).toHaveLength(1);
    const { body } = await get<Page>(server, PATH);
    expect(body.values).toEqual([
      {
        id: expect.any(String) as string,
        functionKey: 'app/added',
        functionName: NAME,
        field: 'issue',
        operator: 'in',
        arguments: ['12'],
        value: 'id = 101',
        created: '2026-03-20T12:30:00.000+0000',
        updated: '2026-03-20T12:30:00.000+0000',
        used: '2026-03-20T12:31:00.000+0000',
      },
    ]);
    const values = [{ id: String(body.values[0]?.['id']), value: 'id = 102' }];
    const updated = await server.inject({ method: 'POST', url: PATH, payload: { values } });
    expect(updated.statusCode).toBe(204);
    expect(await find(`issue in ${NAME}(12)`, server)).toEqual(['SHOP-2']);
    const after = await get<Page>(server, PATH);
    expect(after.body.values[0]).toMatchObject({
      value: 'id = 102',
      updated: '2026-03-20T12:31:00.000+0000',
    });
  });

  test('is an error when that is what the app answered, and may become JQL', async () => {
    const { server, calls } = withFunction({ error: 'Not yet.' });
    for (const field of ['issue', 'ISSUE']) {
      expect(await find(`${field} in ${NAME}(12)`, server)).toBe('Not yet.');
    }
    expect(calls).toHaveLength(1);
    const { body } = await get<Page>(server, PATH);
    expect(body.values[0]).toMatchObject({ error: 'Not yet.' });
    expect(body.values[0]).not.toHaveProperty('value');
    const url = `${PATH}?skipNotFoundPrecomputations=true`;
    const values = [
      { id: body.values[0]?.['id'], value: 'id = 101' },
      { id: 'none', error: 'gone' },
    ];
    expect((await post(server, url, { values })).body).toEqual({ notFoundPrecomputationIDs: ['none'] });
    expect(await find(`issue in ${NAME}(12)`, server)).toEqual(['SHOP-1']);
  });

  test('is nothing when the app cannot answer: it is asked again', async () => {
    const { server, calls } = withFunction(new Error('broken'));
    for (const field of ['issue', 'ISSUE']) {
      expect(await find(`${field} in ${NAME}(12)`, server)).toContain(
        `could not evaluate the function '${NAME}'`,
      );
    }
    expect(calls).toHaveLength(2);
    expect((await get<Page>(server, PATH)).body.total).toBe(0);
  });

  test('comes in pages, by function', async () => {
    const { server } = withFunction({ jql: 'id = 101' });
    for (const sprint of [1, 2, 3]) await find(`issue in ${NAME}(${sprint})`, server);
    const page = await get<Page>(server, `${PATH}?functionKey=app/added&startAt=1&maxResults=1`);
    expect(page.body).toMatchObject({ total: 3, isLast: false, values: [{ arguments: ['2'] }] });
    expect((await get<Page>(server, `${PATH}?functionKey=other`)).body.total).toBe(0);
  });

  test('is for apps alone, and refuses what it does not keep', async () => {
    const { server } = withFunction({ jql: 'id = 101' });
    expect((await get(server, PATH, 'person-dev')).status).toBe(403);
    expect((await post(server, PATH, { values: [] }, 'person-dev')).status).toBe(403);
    expect((await post(server, PATH, { values: [{ id: 'none', value: 'id = 1' }] })).status).toBe(404);
    expect((await post(server, PATH, { values: [{ id: 'none' }] })).status).toBe(400);
  });

  test('is asked for once when two searches come at once', async () => {
    const { server, calls } = withFunction({ jql: 'id = 101' });
    const found = await Promise.all([1, 2].map(() => find(`issue in ${NAME}(12)`, server)));
    expect([found, calls.length]).toEqual([[['SHOP-1'], ['SHOP-1']], 1]);
  });
});
