import { NO_PROJECT } from '../../../local/forge/board-place';
import { extensionOf } from '../../../local/forge/host/extension';
import { type LiveSite, liveSite } from '../../../local/jira/live-site';
import { smallSite } from '../jira/small-site';

const placeOf = (site: LiveSite, type: string, chosen: object) =>
  extensionOf(
    site,
    { key: 'module', type, title: 'Title', resource: 'main', resolver: null },
    { module: 'module', project: 'SHOP', as: 'anonymous', ...chosen },
  );
const of = (type: string, chosen: object = {}) => placeOf(liveSite(smallSite()), type, chosen);

describe('the place that a module stands in', () => {
  test('of a page is its project', () => {
    expect(of('jira:projectPage')).toEqual({
      type: 'jira:projectPage',
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
