/** @jest-environment jsdom */
import './bridge';
import { closed, closedRow, health, running, size } from './made-answers';
import { all, button, press, read, text } from './page';
import { figures, showBoard, showSprint } from './shown';

describe('a closed sprint', () => {
  test('says what was completed, carried over and completed elsewhere', async () => {
    await showSprint(closed);
    expect(figures().slice(3)).toEqual([
      'Completed9 items27 points',
      'Carried over3 items7 points1 not estimated',
      'Completed elsewhere1 item3 pointsDone before the start or outside this sprint',
    ]);
  });

  test('shows the class of unknown fates beside the known ones', async () => {
    await showSprint({ ...closed, unknownFate: size(2, 'unknown') });
    expect(figures()[6]).toContain('Unknown2 items');
    expect(figures()[6]).toContain('The history does not say how they ended');
  });

  test('says that its start is the one that was typed', async () => {
    await showSprint(closed);
    expect(text()).toContain('Started 9 Nov 2026, 09:30, as entered in Jira · closed 20 Nov 2026, 15:40');
  });

  test('says of each item where it stood at the start and at the close', async () => {
    await showSprint(closed);
    const rows = all('.table tbody tr').map((row) => [...row.children].map(read));
    expect(rows[0]).toEqual(['SHOP-5 Guests can pay with Apple Pay', 'Planned', 'Completed', '3 → , then 4']);
    expect(rows[3]).toEqual([
      'SHOP-8 Search by article number',
      'Plannedwent out Fri 13 Nov',
      'Went out',
      '3',
    ]);
    expect(rows[12]?.slice(1)).toEqual(['Came in latercame in Thu 12 Nov', 'Completed', 'not estimated']);
  });
});

describe('the earlier sprints', () => {
  test('stand side by side in items and points, newest first', async () => {
    await showBoard(health(running), 'earlier-sprints');
    const rows = all('.table tbody tr').map((row) => [...row.children].map(read));
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual([
      'Sprint 23closed 6 Nov 2026',
      '13 items36 points',
      '3 items6 points',
      '2 items6 points',
      '11 items28 points',
      '3 items9 points',
    ]);
  });

  test('say unknown where no number can be made, and why', async () => {
    const none = size('unknown', 'unknown', 'unknown');
    const rows = [
      closedRow(23, { completed: none, unknownFate: size(3, 'unknown') }),
      closedRow(22, { committed: size(4, 'unknown') }),
    ];
    await showBoard(health(running, { closed: rows }), 'earlier-sprints');
    expect(text()).toContain('3 items: end unknown');
    expect(text()).toContain('4 itemsunknown points');
    expect(text()).toContain('“unknown”: the history of an item is missing');
  });

  test('open by their name', async () => {
    const go = jest.fn();
    await showBoard(health(running), 'earlier-sprints', { go });
    await press(button('Sprint 22'));
    expect(go).toHaveBeenCalledWith({ boardId: 7, sprintId: 22, view: 'sprint' });
  });

  test('none yet is said', async () => {
    await showBoard(health(running, { closed: [] }), 'earlier-sprints');
    expect(text()).toContain('No sprint of this board has been closed yet.');
  });
});
