import type { JqlFunction, JqlFunctionCall } from '../../../../local/jira/jql/jql-function';
import { aServer, find } from '../asking';
import { smallSite } from '../small-site';

/** A server on which an app offers `addedAfterSprintStart`, and the calls that reach the app. */
function withFunction(answer: Awaited<ReturnType<JqlFunction>>) {
  const calls: JqlFunctionCall[] = [];
  const evaluate: JqlFunction = (call) => {
    calls.push(call);
    return Promise.resolve(answer);
  };
  const jqlFunctions = new Map([['addedAfterSprintStart', evaluate]]);
  return { calls, server: aServer(smallSite(), { jqlFunctions }) };
}

describe('a JQL function of an app', () => {
  test('puts its JQL in the place of the whole clause', async () => {
    const { server } = withFunction({ jql: 'id in (101, 105)' });
    expect(await find('issue in addedAfterSprintStart(12) AND project = SHOP', server)).toEqual(['SHOP-1']);
  });

  test('is told the clause, and who asks', async () => {
    const { server, calls } = withFunction({ jql: 'id = 101' });
    await find('issue not in AddedAfterSprintStart("Guests pay", 3)', server, 'person-dev');
    expect(calls).toEqual([
      {
        field: 'issue',
        operator: 'not in',
        name: 'AddedAfterSprintStart',
        parameters: ['Guests pay', '3'],
        accountId: 'person-dev',
      },
    ]);
  });

  test('is turned round under a NOT', async () => {
    const { server } = withFunction({ jql: 'project = SHOP' });
    expect(await find('NOT issue in addedAfterSprintStart() ORDER BY key', server)).toEqual([
      'OPS-1',
      'OPS-2',
    ]);
  });

  test('says itself what it does not understand', async () => {
    const { server } = withFunction({ error: 'Name one sprint.' });
    expect(await find('issue in addedAfterSprintStart()', server)).toBe('Name one sprint.');
  });

  test('is asked for nothing when the query does not name it', async () => {
    const { server, calls } = withFunction({ jql: 'id = 101' });
    await find('project = SHOP', server);
    expect(calls).toEqual([]);
  });
});
