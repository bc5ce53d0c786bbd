/** @jest-environment jsdom */
import './bridge';
import { hiddenItem, noLedger, planned, running, scopeRow, size } from './made-answers';
import { all, read, text } from './page';
import { figures, showSprint } from './shown';

describe('items', () => {
  test('that the viewer may not see are counted and not named', async () => {
    const rows = [scopeRow, { ...scopeRow, item: hiddenItem }, { ...scopeRow, item: hiddenItem }];
    await showSprint({ ...running, items: rows, hiddenItems: 2 });
    expect(all('.table tbody tr')).toHaveLength(1);
    expect(text()).toContain('2 items you cannot see: counted here, not named');
  });

  test('none at all is said', async () => {
    await showSprint({ ...running, items: [] });
    expect(text()).toContain('This sprint has no items.');
  });

  test('lead to Jira by their key', async () => {
    await showSprint(running);
    expect(document.querySelector('.table .item-key')?.getAttribute('href')).toBe('/browse/SHOP-5');
  });
});

describe('the unit of the board', () => {
  test('of seconds is told in hours', async () => {
    await showSprint({ ...running, planned: size(2, 5400) }, { unit: 'seconds' });
    expect(figures()[0]).toBe('Planned at the start2 items1.5 hours');
    expect(all('thead th').map(read)).toContain('Hours');
  });

  test('of items leaves points and estimates out', async () => {
    await showSprint(
      { ...running, cameIn: size(1, 1), changes: running.changes.slice(0, 4) },
      { unit: 'items' },
    );
    expect(figures()[1]).toBe('Came in+1 item');
    expect(text()).not.toMatch(/\d points?\b|estimated/i);
  });
});

describe('sprints without figures of their own', () => {
  test('a planned one says what is planned so far', async () => {
    await showSprint(planned);
    expect(figures()).toEqual(['Planned so far3 items8 points1 not estimated']);
    expect(text()).toContain('Planned to start 23 Nov 2026, 09:00');
    expect(all('.table tbody tr')).toHaveLength(3);
  });

  test('a planned one without items and without a date says what to do', async () => {
    await showSprint({ ...planned, items: [], plannedStart: null });
    expect(text()).toContain('No start date yet');
    expect(text()).toContain('Nothing is planned for this sprint yet.');
  });

  test('one without a ledger says why', async () => {
    await showSprint(noLedger);
    expect(text()).toContain('the dates contradict each other, so nothing is counted.');
    expect(figures()).toEqual([]);
  });

  test('a board without any sprint says what to do', async () => {
    await showSprint(null, { sprints: [], closed: [] });
    expect(text()).toContain('No sprints yet');
    expect(text()).toContain('Plan one in the backlog');
  });
});
