import { NOW } from '../jira/small-site';
import { ADMIN, type LiveHost, OUTSIDER, closeLiveApp, runLiveApp } from './live-host';

let host: LiveHost;
beforeEach(async () => {
  host = await runLiveApp({}, { now: () => NOW });
});
afterEach(closeLiveApp);

const scenario = (changed: object = {}) => ({ module: 'page', project: 'SHOP', as: ADMIN, ...changed });
const whereIs = (changed: object) =>
  host.post('/invoke', { scenario: scenario(changed), functionKey: 'whereAmI', payload: {} });

describe('the modules of the manifest', () => {
  test('are shown with the place that each stands in', async () => {
    const { modules } = (await (await fetch(`${host.url}/site.json`)).json()) as { modules: object[] };
    expect(modules).toEqual([
      expect.objectContaining({ key: 'page', shownAs: 'page' }),
      expect.objectContaining({ key: 'beside', shownAs: 'item', label: 'Beside the item' }),
      expect.objectContaining({ key: 'watch', shownAs: 'background', title: 'watch', experience: ['board'] }),
      expect.objectContaining({ key: 'gadget', shownAs: 'dashboard', editResource: 'main' }),
    ]);
  });
});

describe('the page of an item', () => {
  const item = (key: string, as = ADMIN) => host.post('/item', { item: key, as });

  test('shows what its viewer may see of it', async () => {
    expect(await item('SHOP-1')).toEqual({
      key: 'SHOP-1',
      summary: 'Guests pay with a card',
      project: 'SHOP',
      type: 'Story',
      details: [
        ['Status', 'In Progress'],
        ['Sprint', 'Guests, baskets, Guests pay'],
        ['Story Points', '5'],
      ],
    });
    await expect(item('SHOP-1', OUTSIDER)).rejects.toThrow('do not have permission to see it');
    await expect(item('SHOP-99')).rejects.toThrow('does not exist');
    await expect(item('../myself')).rejects.toThrow();
  });

  test('tells the panel beside it which item that is, and nobody who may not see it', async () => {
    expect(await whereIs({ module: 'beside', item: 'SHOP-1' })).toMatchObject({
      type: 'jira:issueContext',
      issue: { id: '101', key: 'SHOP-1', type: 'Story', typeId: '7' },
      project: { id: '10000', key: 'SHOP', type: 'software' },
    });
    await expect(whereIs({ module: 'beside', item: 'SHOP-1', as: OUTSIDER })).rejects.toThrow(
      'you may not see it',
    );
  });
});

describe('the board', () => {
  const board = (as = ADMIN, project = 'SHOP') => host.post('/board', { project, as });

  test('shows the running sprint by its columns, without sub-tasks', async () => {
    expect(await board()).toEqual({
      name: 'Shop board',
      sprint: 'Guests pay',
      columns: [
        { name: 'To do', items: [] },
        { name: 'Doing', items: [{ key: 'SHOP-1', summary: 'Guests pay with a card', estimate: '5' }] },
        { name: 'Done', items: [] },
        { name: 'Archive', items: [] },
      ],
    });
  });

  test('without sprints, or that cannot be seen, says so', async () => {
    expect(await board(ADMIN, 'OPS')).toEqual({ name: 'Ops board', sprint: null, columns: [] });
    await expect(board(OUTSIDER)).rejects.toThrow('do not have permission to view it');
  });

  test('is told to its background script by the address of the page', async () => {
    expect(await whereIs({ module: 'watch', place: 'board' })).toEqual({
      type: 'jira:globalBackgroundScript',
      location: `${host.url}/jira/software/c/projects/SHOP/boards/1`,
    });
  });
});

describe('a gadget', () => {
  test('keeps what its configuration submits, and is told so', async () => {
    expect(await whereIs({ module: 'gadget' })).toMatchObject({ gadgetConfiguration: {} });
    await host.post('/gadget', { module: 'gadget', configuration: { boardId: 1, refresh: 15 } });
    expect(await whereIs({ module: 'gadget', entryPoint: 'edit' })).toMatchObject({
      gadgetConfiguration: { boardId: 1, refresh: 15 },
      entryPoint: 'edit',
    });
  });
});

describe('a panel that is tried out', () => {
  test('may be told to ask more often than usual', async () => {
    expect(await whereIs({ poll: 1 })).toMatchObject({ 'trust-signals-poll': 1 });
    expect(await whereIs({})).not.toHaveProperty('trust-signals-poll');
  });
});
