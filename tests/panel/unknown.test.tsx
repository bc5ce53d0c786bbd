/** @jest-environment jsdom */
import './bridge';
import type { ClosedSprint } from '../../src/contract';
import { closed, ledgerRow, running, size } from './made-answers';
import { all, read, text } from './page';
import { figures, showSprint } from './shown';

describe('what cannot be known', () => {
  const none = size('unknown', 'unknown', 'unknown');

  test('is the word, with its reason, and never a number or a dash', async () => {
    const unknown: ClosedSprint = {
      ...closed,
      planned: none,
      cameIn: none,
      wentOut: none,
      completed: none,
      carriedOver: none,
    };
    await showSprint(unknown);
    expect(figures()[0]).toBe('Planned at the startunknownJira gave no history that could tell.');
    expect(figures()[1]).toBe('Came inunknownJira gave no history that could tell.');
    expect(figures()[3]).toBe('CompletedunknownJira gave no history that could tell.');
  });

  test('of the points alone leaves the number of items', async () => {
    await showSprint({ ...running, planned: size(12, 'unknown') });
    expect(figures()[0]).toBe(
      'Planned at the start12 itemsunknown pointsAn estimate cannot be told from the history.',
    );
  });

  test('of re-estimates, of work done before and of origins is told in sentences', async () => {
    await showSprint({ ...running, reEstimated: 'unknown', alreadyDone: none, unknownOrigin: size(2, 5) });
    expect(all('.asides li').map(read)).toEqual([
      'Re-estimates: unknown. The history of an item is missing.',
      'Already done at the start: unknown. Jira gave no history that could tell.',
      '2 items whose place at the start is unknown: the history does not say',
    ]);
  });

  test('in the list of items is explained above it', async () => {
    await showSprint({ ...closed, items: [{ ...ledgerRow, fate: 'unknown', estimateNow: 'unknown' }] });
    expect(read(document.querySelector('.table tbody tr'))).toContain('unknown');
    expect(text()).toContain('“unknown”: the history of that item is missing or cut.');
  });

  test('is named among the notes', async () => {
    await showSprint(running, { coverage: { says: ['No item has any history.'], complete: false } });
    expect(read(document.querySelector('.notes'))).toBe(
      'What was looked at, and what could not be seen' +
        'Some history is missing. What rests on it says “unknown”.No item has any history.' +
        'In the sprint and not counted, as in Jira’s own report: 4 sub-tasks, 1 item that is not on this board.',
    );
  });
});
