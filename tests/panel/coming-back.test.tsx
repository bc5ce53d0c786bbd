/** @jest-environment jsdom */
import { asked, boardQuestions } from './bridge';
import { act } from 'react';
import { always, failed, open, shop } from './app';
import { agreement } from './made-agreement';
import { ok } from './made-answers';
import { all, leave, read, settle, text } from './page';

const MINUTE = 60_000;
let online = true;

beforeEach(() => {
  online = true;
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
  jest.useFakeTimers();
});
afterEach(() => {
  leave();
  localStorage.clear();
  jest.useRealTimers();
});

async function pass(milliseconds: number): Promise<void> {
  act(() => jest.advanceTimersByTime(milliseconds));
  await settle();
}

async function connect(to: boolean): Promise<void> {
  online = to;
  act(() => void window.dispatchEvent(new Event(to ? 'online' : 'offline')));
  await settle();
}

/** Refused so many times, then answered. */
function refusedFirst(times: number, refusal: ReturnType<typeof failed>) {
  let asks = 0;
  return () => Promise.resolve((asks += 1) > times ? shop : refusal);
}

describe.each(['board-paused', 'board-off'] as const)('a panel that met %s', (code) => {
  const met = { board: refusedFirst(2, failed(code)), agreement: always(ok({ ...agreement, paused: true })) };

  test('asks again every minute, and shows the board once it goes on', async () => {
    await open({ ...met, board: refusedFirst(2, failed(code)) });
    await pass(MINUTE - 1);
    expect(boardQuestions).toHaveLength(1);
    await pass(1);
    expect(boardQuestions).toHaveLength(2);
    expect(all('.figure')).toEqual([]);
    await pass(MINUTE);
    expect(all('.figure')).toHaveLength(3);
    await pass(5 * MINUTE);
    expect(boardQuestions).toHaveLength(3);
  });

  test('asks at once when the viewer comes back to the window', async () => {
    await open({ ...met, board: refusedFirst(1, failed(code)) });
    act(() => void window.dispatchEvent(new Event('focus')));
    await settle();
    expect(all('.figure')).toHaveLength(3);
  });
});

describe('without a connection', () => {
  const away = () => Promise.reject(new Error('Failed to fetch'));

  test('the panel says so, and shows the board by itself once it is connected again', async () => {
    online = false;
    let asks = 0;
    await open({ board: () => ((asks += 1) === 1 ? away() : Promise.resolve(shop)) });
    expect(read(document.querySelector('[role=alert]'))).toContain('You seem to be offline.');
    await connect(true);
    expect(all('.figure')).toHaveLength(3);
    expect(text()).not.toContain('offline');
  });

  test('what is shown is kept, and it is said that it goes on by itself', async () => {
    await open({ version: always(failed('unexpected')) });
    await connect(false);
    expect(all('.figure')).toHaveLength(3);
    const status = () => read(document.querySelector('.reading-state [role=status]'));
    expect(status()).toBe('You seem to be offline. It goes on by itself once you are connected again.');
    await connect(true);
    expect(status()).toContain('As of');
    expect(asked('version')).toHaveLength(1);
  });
});
