/** @jest-environment jsdom */
import { asked, historyAt } from './bridge';
import { act } from 'react';
import type { RunningSprint } from '../../src/contract';
import { always, failed, open } from './app';
import { health, ok, running } from './made-answers';
import { button, leave, press, read, text } from './page';

afterEach(() => {
  leave();
  localStorage.clear();
});

const graceEndsAt = Date.now() + 3_600_000;
const today: RunningSprint = {
  ...running,
  marking: 'open',
  day: { day: 1, of: 10 },
  planning: { graceEndsAt, finishedAt: null },
};
const TEN_42 = Date.UTC(2026, 10, 9, 10, 42);
const finished = { graceEndsAt, finishedAt: TEN_42 };
const board = (sprint: RunningSprint) => always(ok(health(sprint)));
const NAME = 'Planning is finished';

describe('planning', () => {
  test('is ended by a button, and then it is said when; the focus stays there', async () => {
    await open({ board: board(today), planningFinished: always(ok({ finishedAt: TEN_42 })) });
    await press(button(NAME));
    expect(asked('planningFinished')).toEqual([{ boardId: 7, sprintId: 24 }]);
    expect(read(document.querySelector('.planning [role=status]'))).toBe('Planning was finished at 10:42.');
    expect(text()).not.toContain(NAME);
    expect(document.activeElement).toBe(document.querySelector('.planning'));
  });

  test('that somebody has ended already is told during the first working day', async () => {
    await open({ board: board({ ...today, planning: finished }) });
    expect(read(document.querySelector('.planning'))).toBe(
      'Planning of Sprint 24Planning was finished at 10:42.',
    );
  });

  test('ends by itself with its grace while the page is open', async () => {
    jest.useFakeTimers();
    await open({
      board: board({ ...today, planning: { graceEndsAt: Date.now() + 20_000, finishedAt: null } }),
    });
    expect(text()).toContain(NAME);
    act(() => jest.advanceTimersByTime(30_000));
    expect(text()).not.toContain(NAME);
    jest.useRealTimers();
  });

  test('can be ended from the view of the next sprint too', async () => {
    await open({ board: board(today), history: () => historyAt('/board/7/next-sprint') });
    expect(button(NAME)).toBeTruthy();
  });

  test('that cannot be ended says why', async () => {
    await open({
      board: board(today),
      planningFinished: always(failed('sprint-unknown', 'It is over.', 'Go on.')),
    });
    await press(button(NAME));
    expect(read(document.querySelector('.planning [role=alert]'))).toBe('It is over. Go on.');
  });

  test.each<[string, Partial<RunningSprint>]>([
    ['after its grace', { planning: { graceEndsAt: Date.now() - 1, finishedAt: null } }],
    ['on the second day, after it was ended', { day: { day: 2, of: 10 }, planning: finished }],
    ['outside the team', { marking: 'not-the-team' }],
    ['outside the team, after it was ended', { marking: 'not-the-team', planning: finished }],
  ])('is not spoken of %s', async (_, changed) => {
    await open({ board: board({ ...today, ...changed }) });
    expect(document.querySelector('.planning')).toBeNull();
  });
});
