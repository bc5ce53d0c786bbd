/** @jest-environment jsdom */
import './bridge';
import { running } from './made-answers';
import { all, focus, press, read, text, type } from './page';
import { showSprint } from './shown';

describe('the day-by-day strip', () => {
  const days = () => all('.day-button') as HTMLElement[];

  test('is told in one sentence', async () => {
    await showSprint(running);
    expect(read(document.querySelector('.strip-drawing title'))).toBe(
      'From 12 items, 34 points on the first day to 14 items, 38 points on the last; changes on 4 of 6 days.',
    );
  });

  test('has one stop of the Tab key and the arrow keys from day to day', async () => {
    await showSprint(running);
    expect(days().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    focus(days()[0] as HTMLElement);
    type(days()[0] as HTMLElement, 'ArrowRight');
    expect(document.activeElement).toBe(days()[1]);
    type(days()[1] as HTMLElement, 'End');
    expect(document.activeElement).toBe(days()[5]);
    type(days()[5] as HTMLElement, 'ArrowRight');
    expect(document.activeElement).toBe(days()[5]);
  });

  test('says of each day the same to eyes, ears and pointer', async () => {
    await showSprint(running);
    focus(days()[3] as HTMLElement);
    const says = 'Thu 12 Nov, 22:59: 15 items, 42 points, 2 changes';
    expect(days()[3]?.getAttribute('aria-label')).toBe(says);
    expect(days()[3]?.title).toBe(says);
    expect(read(document.querySelector('.strip-caption'))).toBe(says);
  });

  test('marks the days with changes and no others', async () => {
    await showSprint(running);
    expect(all('.strip-day').map((day) => day.querySelectorAll('.strip-mark').length)).toEqual([
      0, 1, 0, 1, 1, 1,
    ]);
  });

  test('leads from a day to its first change in the list', async () => {
    await showSprint(running);
    await press(days()[3] as HTMLElement);
    expect(read(document.activeElement)).toContain('SHOP-12');
  });

  test('is a table too, with a row for each day', async () => {
    await showSprint(running);
    const rows = all('figure table tbody tr').map((row) => [...row.children].map(read));
    expect(rows).toHaveLength(6);
    expect(rows[3]).toEqual(['12 Nov 2026, 22:59', '15', '42', '2']);
  });

  test('with a missing history is unknown in words, not flat', async () => {
    await showSprint({ ...running, strip: 'unknown' });
    expect(all('.strip')).toHaveLength(0);
    expect(text()).toContain('The scope of each day is unknown');
  });

  test('of a sprint that nothing changed is one plain sentence', async () => {
    const steady = [1, 2, 3].map((at) => ({ at, items: 4, points: 9, changes: 0 }));
    await showSprint({ ...running, strip: steady });
    expect(text()).toContain('4 items, 9 points on each of the 3 days.');
  });

  test('of an empty sprint draws bars of no height', async () => {
    await showSprint({ ...running, strip: [{ at: 1, items: 0, points: 0, changes: 0 }] });
    expect(document.querySelector('.strip-day rect')?.getAttribute('height')).toBe('0');
  });
});
