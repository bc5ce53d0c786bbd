import { extensionOf } from '../../../local/forge/host/extension';
import { liveSite } from '../../../local/jira/live-site';
import { smallSite } from '../jira/small-site';

const site = liveSite(smallSite());
const of = (type: string, chosen: object = {}, project = 'SHOP') =>
  extensionOf(
    site,
    { key: 'module', type, title: 'Title', resource: 'main', resolver: null },
    { module: 'module', project, as: 'anonymous', ...chosen },
  );

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
    expect(of('jira:sprintAction', {}, 'OPS')).not.toHaveProperty('sprint');
    expect(of('jira:sprintAction', {}, 'NONE')).toEqual({ type: 'jira:sprintAction' });
  });
});
