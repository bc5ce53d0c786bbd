/** @jest-environment jsdom */
import './bridge';
import { change, closed, hiddenItem, running } from './made-answers';
import { all, button, press, read, text } from './page';
import { showSprint } from './shown';

describe('every change', () => {
  const rows = () => all('.change').map(read);

  test('names day, instant, what happened, item, size and notes', async () => {
    await showSprint(running);
    expect(rows()[0]).toBe(
      'Day 2 Tue 10 Nov, 08:12Came into the sprintSHOP-31 Refund an order partly+5 pointsCreated during the sprint',
    );
    expect(rows()[3]).toContain('Went out of the sprintSHOP-8 Search by article number−5 points');
    expect(rows()[4]).toContain('Re-estimated from 3 to 4 points');
  });

  test('that was not estimated says so instead of 0', async () => {
    await showSprint(running);
    expect(rows()[2]).toContain('not estimated');
  });

  test('whose estimate is unknown says so with the reason', async () => {
    await showSprint({
      ...running,
      changes: [{ ...change, at: 0, day: 0, estimate: 'unknown' }],
    });
    expect(rows()[0]).toContain('unknownThe history does not say its estimate then');
    expect(rows()[0]).toContain('Before day 1');
  });

  test('each kind has a shape of its own beside its words', async () => {
    const kinds = ['entered', 'left', 're-estimated', 'reopened'] as const;
    const changes = kinds.map((kind) => ({ ...change, id: kind, kind }));
    await showSprint({ ...running, changes });
    expect(new Set(all('.change .change-mark path').map((path) => path.getAttribute('d'))).size).toBe(4);
    expect(new Set(all('.change-what').map(read)).size).toBe(4);
  });

  test('of an item the viewer may not see is listed without its name', async () => {
    await showSprint({
      ...running,
      changes: [{ ...change, item: hiddenItem, kind: 'left', estimate: 2 }],
    });
    expect(rows()[0]).toContain('An item you cannot see−2 points');
  });

  test('none so far is said, not left empty', async () => {
    await showSprint({ ...running, changes: [] });
    expect(text()).toContain('Nothing came in or went out so far.');
  });

  test('none in a closed sprint is said without "so far"', async () => {
    await showSprint({ ...closed, changes: [] });
    expect(text()).toContain('Nothing came in or went out.');
  });

  test('none seen because the history is missing is not called nothing', async () => {
    await showSprint({ ...running, changes: [], strip: 'unknown' });
    expect(text()).not.toContain('Nothing came in');
    expect(text()).toContain('Which changes there were is unknown');
  });

  test('of a long list all are there, the later ones folded until asked for', async () => {
    const changes = Array.from({ length: 25 }, (_, index) => ({ ...change, id: String(index) }));
    await showSprint({ ...running, changes });
    expect(all('.folded .change')).toHaveLength(25);
    await press(button('Show all 25 changes'));
    expect(all('.folded .change')).toHaveLength(0);
    expect(document.activeElement).toBe(button('Show the first 20'));
  });
});
