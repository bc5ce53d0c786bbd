import { NO_PROJECT } from '../../../local/forge/board-place';
import { extensionOf } from '../../../local/forge/host/extension';
import { type LiveSite, liveSite } from '../../../local/jira/live-site';
import { smallSite } from '../jira/small-site';

const placeOf = (site: LiveSite, type: string, chosen: object) =>
  extensionOf(
    { site, siteUrl: 'http://127.0.0.1:1', gadgetConfiguration: { boardId: 1 } },
    { key: 'module', type, title: 'Title', resource: 'main', resolver: null },
    { module: 'module', project: 'SHOP', as: 'anonymous', ...chosen },
  );
const of = (type: string, chosen: object = {}) => placeOf(liveSite(smallSite()), type, chosen);

describe('the place that a module stands in', () => {
  test('beside an item is the item with its type, and its project', () => {
    expect(of('jira:issueContext', { item: 'SHOP-1' })).toEqual({
      type: 'jira:issueContext',
      issue: { id: '101', key: 'SHOP-1', type: 'Story', typeId: '7' },
      project: { id: '10000', key: 'SHOP', type: 'software' },
      location: 'http://127.0.0.1:1/browse/SHOP-1',
    });
    expect(() => of('jira:issueContext', { item: 'SHOP-99' })).toThrow('no item SHOP-99');
  });

  test('of a background script is told by the page’s address alone, and beside an item by the item', () => {
    expect(of('jira:globalBackgroundScript', { place: 'board' })).toEqual({
      type: 'jira:globalBackgroundScript',
      location: 'http://127.0.0.1:1/jira/software/c/projects/SHOP/boards/1',
    });
    expect(of('jira:globalBackgroundScript', { place: 'item', item: 'SHOP-1' })).toMatchObject({
      issue: { key: 'SHOP-1' },
    });
  });

  test('of a gadget is the dashboard, with how it is configured', () => {
    const shown = of('jira:dashboardGadget');
    expect(shown).toMatchObject({
      gadgetConfiguration: { boardId: 1 },
      dashboard: { id: '10000' },
      gadget: { id: 'module' },
    });
    expect(shown).not.toHaveProperty('entryPoint');
    expect(of('jira:dashboardGadget', { entryPoint: 'edit' })).toMatchObject({ entryPoint: 'edit' });
  });

  test('of a page is its project', () => {
    expect(of('jira:projectPage')).toEqual({
      type: 'jira:projectPage',
      project: { id: '10000', key: 'SHOP', type: 'software' },
    });
  });

  test('among the settings of a project is that project', () => {
    expect(of('jira:projectSettingsPage', { board: 1 })).toEqual({
      type: 'jira:projectSettingsPage',
      project: { id: '10000', key: 'SHOP', type: 'software' },
    });
  });

  test('of a board’s menu is the board, and not a sprint', () => {
    expect(of('jira:boardAction')).toMatchObject({ board: { id: 1, type: 'scrum' } });
    expect(of('jira:boardAction')).not.toHaveProperty('sprint');
  });

  test('of a sprint’s menu is the running sprint, unless another one is chosen', () => {
    expect(of('jira:sprintAction')).toMatchObject({ board: { id: 1 }, sprint: { id: 12, state: 'active' } });
    expect(of('jira:sprintAction', { sprint: 13 })).toMatchObject({ sprint: { id: 13, state: 'future' } });
  });

  test('is never a closed sprint: Jira shows no menu there', () => {
    expect(of('jira:sprintAction', { sprint: 11 })).toMatchObject({ sprint: { id: 12 } });
  });

  test('without a sprint has none, and outside of a project none either', () => {
    expect(of('jira:sprintAction', { project: 'OPS' })).not.toHaveProperty('sprint');
    expect(of('jira:sprintAction', { project: 'NONE' })).toEqual({ type: 'jira:sprintAction' });
  });

  test('on a site that does not say where its boards are: the board, and no project', () => {
    const boards = [{ id: 1, name: 'Shop board', type: 'scrum' }];
    const nowhere = liveSite(smallSite({ boards }));
    expect(placeOf(nowhere, 'jira:sprintAction', { project: NO_PROJECT })).toEqual({
      type: 'jira:sprintAction',
      board: { id: 1, type: 'scrum' },
      sprint: { id: 12, state: 'active' },
    });
  });
});
