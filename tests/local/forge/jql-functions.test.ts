import { ADMIN, type LiveHost, closeLiveApp, runLiveApp } from './live-host';

let host: LiveHost;
beforeEach(async () => {
  host = await runLiveApp();
});
afterEach(closeLiveApp);

const search = async (jql: string) =>
  (await host.jira('POST', '/rest/api/3/search/jql', { jql, fields: ['key'] })).body as {
    issues?: { key: string }[];
    errorMessages?: string[];
  };
const ask = (functionKey: string, payload: object = {}) =>
  host.ask({ functionKey, payload, as: ADMIN, project: 'SHOP' });

describe('a JQL function of the manifest', () => {
  test('is evaluated by the app inside the local search, once for the same clause', async () => {
    for (const name of ['touchedItems', 'TOUCHEDITEMS']) {
      expect((await search(`issue in ${name}(101)`)).issues).toEqual([
        expect.objectContaining({ key: 'SHOP-1' }),
      ]);
    }
    expect(await host.noted('clause')).toEqual([
      { field: 'issue', operator: 'in', functionName: 'touchedItems', arguments: ['101'] },
    ]);
  });

  test('refuses a search in the words of the app, and in Jira’s own when the app cannot answer', async () => {
    expect((await search('issue in touchedItems(none)')).errorMessages).toEqual(['"none" is no item.']);
    expect((await search('issue in touchedItems(boom)')).errorMessages?.[0]).toContain('could not evaluate');
    expect((await search('issue = touchedItems(101)')).errorMessages?.[0]).toContain("operator '='");
    expect((await search('issue in touchedItems()')).errorMessages?.[0]).toContain('needs 1 arguments');
  });

  test('is told by the app what it stands for from now on', async () => {
    await search('issue in touchedItems(101)');
    const kept = (await ask('kept')) as { body: { values: { id: string; functionKey: string }[] } };
    const [first] = kept.body.values;
    expect(first?.functionKey).toMatch(
      /^ari:cloud:ecosystem::extension\/7171bbbb-0000-4000-8000-000000000002\/[0-9a-f-]+\/static\/touched$/,
    );
    expect(await ask('revise', { values: [{ id: first?.id, value: 'id = 102' }] })).toEqual({
      status: 204,
      body: null,
    });
    expect((await search('issue in touchedItems(101)')).issues).toEqual([
      expect.objectContaining({ key: 'SHOP-2' }),
    ]);
  });
});
