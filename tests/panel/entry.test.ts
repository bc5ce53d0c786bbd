import { entryOf } from '../../static/panel/entry';

describe('which part of the app stands at a place', () => {
  test.each([
    ['jira:projectPage', 'panel'],
    ['jira:projectSettingsPage', 'panel'],
    ['jira:sprintAction', 'panel'],
    ['jira:boardAction', 'panel'],
    ['jira:backlogAction', 'panel'],
    ['jira:issueContext', 'item'],
    ['jira:dashboardGadget', 'gadget'],
    ['jira:globalBackgroundScript', 'board-watch'],
    ['jira:something-new', 'panel'],
    ['constructor', 'panel'],
  ])('%s: %s', (type, entry) => {
    expect(entryOf({ type })).toBe(entry);
  });

  test('in a window that the board’s flag opened it is the panel', () => {
    const modal = { board: { id: 7 }, sprint: { id: 24 } };
    expect(entryOf({ type: 'jira:globalBackgroundScript', modal })).toBe('panel');
  });

  test('a host that tells nothing gets the panel', () => {
    expect(entryOf(undefined)).toBe('panel');
  });
});
