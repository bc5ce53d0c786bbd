/** @jest-environment jsdom */
import './bridge';
import type { RunningSprint } from '../../src/contract';
import { ledgerRows, running } from './made-answers';
import { all, read, text } from './page';
import { figures, showSprint } from './shown';

describe('a running sprint', () => {
  test('says what was planned, what came in and what went out, in items and points', async () => {
    await showSprint(running);
    expect(figures()).toEqual([
      'Planned at the start12 items34 points1 not estimated',
      'Came in+3 items+8 points1 not estimated',
      'Went out−1 item−5 points',
    ]);
  });

  test('says the goal, the working day, the start and the planned end', async () => {
    await showSprint(running);
    expect(text()).toContain('Sprint goal Guests can pay with Apple Pay');
    expect(text()).toContain('Working day 6 of 10 · Started 9 Nov 2026, 09:30 · planned end 20 Nov 2026');
  });

  test('says nothing about what is completed or carried over', async () => {
    await showSprint(running);
    expect(text()).not.toMatch(/complet|carried|done at the close|at the close/i);
    expect(all('th').map(read)).not.toContain('At the close');
  });

  test('says nothing of it either when an answer carried a fate by mistake', async () => {
    const leaking: RunningSprint = { ...running, items: ledgerRows };
    await showSprint(leaking);
    expect(text()).not.toMatch(/complet|carried/i);
  });

  test('without a planned end names the working day alone', async () => {
    await showSprint({ ...running, plannedEnd: null, day: { day: 3, of: null } });
    expect(read(document.querySelector('.sprint-facts'))).toBe('Working day 3 · Started 9 Nov 2026, 09:30');
  });

  test('a weekend before its first working day is no day 0', async () => {
    await showSprint({ ...running, day: { day: 0, of: 10 } });
    expect(text()).toContain('Before the first working day');
  });

  test('past its planned end says for how many days it was planned', async () => {
    await showSprint({ ...running, day: { day: 12, of: 10 } });
    expect(text()).toContain('Working day 12, planned for 10');
  });
});
