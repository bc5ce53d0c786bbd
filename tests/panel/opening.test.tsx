/** @jest-environment jsdom */
import { boardQuestions, historyAt, newHost } from './bridge';
import { act } from 'react';
import { App } from '../../static/panel/app';
import { always, answering, open } from './app';
import { health, ok, running } from './made-answers';
import { all, button, leave, pick, picker, press, read, settle, show, text } from './page';

/** Days are counted in the zone of the browser. */
const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

afterEach(() => {
  leave();
  localStorage.clear();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('which board and sprint open', () => {
  test('the first board, and the sprint that the app chooses', async () => {
    await open();
    expect(boardQuestions).toEqual([{ boardId: 7, zone: ZONE }]);
    expect(picker('Board').selectedOptions[0]?.text).toBe('Shop');
    expect(picker('Sprint').selectedOptions[0]?.text).toBe('Sprint 24');
  });

  test('the board kept from last time in this project', async () => {
    await open();
    await pick('Board', 'Payments');
    await open();
    expect(boardQuestions).toEqual([{ boardId: 8, zone: ZONE }]);
  });

  test('a kept board that is gone is replaced by the first', async () => {
    localStorage.setItem('trust-signals.place.1', '/board/99/sprint/5');
    await open();
    expect(boardQuestions).toEqual([{ boardId: 7, zone: ZONE }]);
  });

  test('the sprint and the view kept from last time, while the other views still show that sprint', async () => {
    await open();
    await pick('Sprint', 'Sprint 23');
    await press(button('Earlier sprints'));
    await open();
    expect(boardQuestions).toEqual([{ boardId: 7, sprintId: 23, zone: ZONE }]);
    expect(document.querySelector('[aria-current=page]')?.textContent).toBe('Earlier sprints');
    await press(button('Sprint'));
    expect(text()).toContain('Sprint 23 Closed');
    expect(boardQuestions).toHaveLength(1);
  });

  test('a sprint that nobody chose is not kept: the next time the app chooses again', async () => {
    await open();
    await press(button('Velocity'));
    await open();
    expect(boardQuestions).toEqual([{ boardId: 7, zone: ZONE }]);
    expect(document.querySelector('[aria-current=page]')?.textContent).toBe('Velocity');
  });

  test('what is kept of one project is not opened in another, nor where a menu or a link leads elsewhere', async () => {
    await open();
    await pick('Sprint', 'Sprint 23');
    await open({ context: { extension: { project: { id: '2' } } } });
    expect(boardQuestions).toEqual([{ boardId: 7, zone: ZONE }]);
    await open({ context: { extension: { project: { id: '1' }, board: { id: 7 }, sprint: { id: 24 } } } });
    expect(boardQuestions).toEqual([{ boardId: 7, sprintId: 24, zone: ZONE }]);
    await open({ history: () => historyAt('/board/7') });
    expect(boardQuestions).toEqual([{ boardId: 7, zone: ZONE }]);
  });

  test('a browser that keeps nothing is no obstacle', async () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied');
    });
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied');
    });
    await open();
    expect(text()).toContain('Sprint 24 Running');
  });

  test.each([
    ['texts', '8', '80'],
    ['numbers', 8, 80],
  ])('those of the menu that opened the panel, with ids as %s', async (_, board, sprint) => {
    await open({ context: { extension: { board: { id: board }, sprint: { id: sprint } } } });
    expect(boardQuestions).toEqual([{ boardId: 8, sprintId: 80, zone: ZONE }]);
  });

  test('those of the link', async () => {
    await open({ history: () => historyAt('/board/7/sprint/23') });
    expect(boardQuestions).toEqual([{ boardId: 7, sprintId: 23, zone: ZONE }]);
    expect(text()).toContain('Sprint 23 Closed');
  });

  test('a board of another project, opened by its link, is among the choices', async () => {
    const elsewhere = ok(health(running, { board: { id: 5, name: 'Elsewhere' } }));
    await open({ board: always(elsewhere), history: () => historyAt('/board/5') });
    expect(picker('Board').selectedOptions[0]?.text).toBe('Elsewhere');
  });

  test('without an address bar, as in a modal, the panel goes on', async () => {
    await open({ history: () => Promise.reject(new Error('not available')) });
    await pick('Sprint', 'Sprint 23');
    expect(text()).toContain('Sprint 23 Closed');
  });

  test('a page around it that tells nothing does not keep it from asking', async () => {
    jest.useFakeTimers();
    newHost({ board: answering, history: () => new Promise(() => undefined), context: undefined });
    await show(<App />);
    expect(text()).toContain('Reading the board…');
    act(() => jest.advanceTimersByTime(3_000));
    await settle();
    expect(boardQuestions).toEqual([{ boardId: 7, zone: ZONE }]);
  });
});

describe('waiting', () => {
  test('shows the shape of the page at once, and after 5 seconds a sentence', async () => {
    jest.useFakeTimers();
    newHost();
    await show(<App />);
    expect(all('.skeleton')).toHaveLength(1);
    expect(read(document.querySelector('[role=status]'))).toBe('Reading the board…');
    act(() => jest.advanceTimersByTime(4_999));
    expect(text()).not.toContain('longer than usual');
    act(() => jest.advanceTimersByTime(1));
    expect(read(document.querySelector('[role=status]'))).toContain('Jira is taking longer than usual.');
  });

  test('ends after a minute with something to press', async () => {
    jest.useFakeTimers();
    newHost();
    await show(<App />);
    act(() => jest.advanceTimersByTime(60_000));
    await settle();
    expect(text()).toContain('The app did not answer.');
    expect(button('Try again')).toBeTruthy();
  });
});
