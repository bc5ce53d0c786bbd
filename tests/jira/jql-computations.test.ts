import type { Jira } from '../../src/jira/jira';
import { readComputations, updateComputations } from '../../src/jira/jql-computations';
import { computationsJira } from './kept-computations';
import { ok, refused } from './scripted-jira';

const ask = (id: number) => ({
  id: String(id),
  functionName: 'carriedOver',
  value: `issue in (${String(id)})`,
});

describe('what Jira keeps of searches', () => {
  test('is read to its last page, oldest first', async () => {
    const { jira, requests } = computationsJira([ask(1), ask(2), ask(3), ask(4), ask(5)]);
    expect((await readComputations(jira)).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
    expect(requests.map(({ path }) => path)).toEqual([
      '/rest/api/3/jql/function/computation?orderBy=created&startAt=0&maxResults=50',
      '/rest/api/3/jql/function/computation?orderBy=created&startAt=2&maxResults=50',
      '/rest/api/3/jql/function/computation?orderBy=created&startAt=4&maxResults=50',
    ]);
  });

  test('an answer is JQL or words, and what is absent or empty is none', async () => {
    const words = {
      id: 'b',
      functionName: 'notMarked',
      operator: 'not in',
      arguments: ['Shop'],
      error: 'Off.',
    };
    const { jira } = computationsJira([{ ...ask(1), error: '' }, words]);
    expect(await readComputations(jira)).toEqual([
      {
        ...{ id: '1', functionName: 'carriedOver', operator: 'in', arguments: ['8'] },
        ...{ value: 'issue in (1)', error: null },
      },
      { ...words, value: null },
    ]);
  });

  test('an entry without arguments was asked with none', async () => {
    const values = [{ id: 'a', functionName: 'carriedOver', operator: 'in' }];
    const jira: Jira = () => Promise.resolve(ok({ values, isLast: true }));
    expect(await readComputations(jira)).toMatchObject([{ arguments: [], value: null, error: null }]);
  });

  test('when nobody searched in the last week there is nothing', async () => {
    expect(await readComputations(computationsJira([]).jira)).toEqual([]);
  });

  test('a refusal says what was asked for', async () => {
    const jira: Jira = () => Promise.resolve(refused(403));
    await expect(readComputations(jira)).rejects.toThrow(
      'what Jira keeps of searches with functions of this app',
    );
  });
});

describe('updates', () => {
  const update = (id: number) => ({ id: String(id), value: 'issue in (1)' });

  test('go out 50 a call, and what Jira has dropped meanwhile is passed over', async () => {
    const { jira, updates, requests } = computationsJira([]);
    await updateComputations(
      jira,
      Array.from({ length: 51 }, (_, id) => update(id)),
    );
    expect(updates.map(({ length }) => length)).toEqual([50, 1]);
    expect(requests[0]?.path).toBe('/rest/api/3/jql/function/computation?skipNotFoundPrecomputations=true');
  });

  test('none make no call', async () => {
    const { jira, requests } = computationsJira([]);
    await updateComputations(jira, []);
    expect(requests).toEqual([]);
  });

  test('are taken where Jira answers without a body', async () => {
    const jira: Jira = () => Promise.resolve({ status: 204, headers: {}, text: '' });
    await expect(updateComputations(jira, [update(1)])).resolves.toBeUndefined();
  });

  test('a refusal is not passed over', async () => {
    const jira: Jira = () => Promise.resolve(refused(400, 'Too many values.'));
    await expect(updateComputations(jira, [update(1)])).rejects.toThrow('Too many values.');
  });
});
