import { idOfProject, pathOfPlace, placeOfExtension, placeOfPath } from '../../static/panel/place';

describe('a place and its path', () => {
  test.each([
    [{ view: 'sprint' }, '/'],
    [{ boardId: 7, view: 'sprint' }, '/board/7'],
    [{ boardId: 7, sprintId: 24, view: 'sprint' }, '/board/7/sprint/24'],
    [{ boardId: 7, view: 'earlier-sprints' }, '/board/7/earlier-sprints'],
    [{ boardId: 7, view: 'next-sprint' }, '/board/7/next-sprint'],
    [{ boardId: 7, view: 'velocity' }, '/board/7/velocity'],
    [{ boardId: 7, view: 'breakers' }, '/board/7/breakers'],
    [{ boardId: 7, view: 'experiments' }, '/board/7/experiments'],
    [{ boardId: 7, view: 'check-in' }, '/board/7/check-in'],
    [{ boardId: 7, view: 'agreement' }, '/board/7/agreement'],
    [{ boardId: 7, sprintId: 24, view: 'earlier-sprints' }, '/board/7/sprint/24/earlier-sprints'],
  ] as const)('%j is %s, there and back', (place, path) => {
    expect(pathOfPlace(place)).toBe(path);
    expect(placeOfPath(path)).toEqual(place);
  });

  test.each([
    '',
    '/',
    '/board',
    '/board/x',
    '/board/7x',
    '/board/-7',
    '/board/99999999999999999999',
    '/sprints/4',
  ])('%j names no board', (path) => {
    expect(placeOfPath(path)).toEqual({ view: 'sprint' });
  });

  test('a path below the address of the app counts too', () => {
    expect(placeOfPath('/jira/projects/SHOP/apps/x/board/7/')).toEqual({ boardId: 7, view: 'sprint' });
  });
});

describe('the menu that opened the panel', () => {
  test('among the settings of a project leads to what was agreed', () => {
    expect(placeOfExtension({ type: 'jira:projectSettingsPage', project: { id: '1' } })).toEqual({
      view: 'agreement',
    });
  });

  test.each([
    undefined,
    null,
    'x',
    {},
    { board: null },
    { board: { id: null } },
    { board: { id: 'x' } },
    { board: { id: 1.5 } },
  ])('%j names no board', (extension) => {
    expect(placeOfExtension(extension)).toEqual({ view: 'sprint' });
  });

  test('names its project by number or text', () => {
    expect(idOfProject({ project: { id: 10_000 } })).toBe('10000');
    expect(idOfProject({ project: { id: '10000' } })).toBe('10000');
    expect(idOfProject({})).toBe('any');
  });
});
