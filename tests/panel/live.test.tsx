/** @jest-environment jsdom */
import { asked, boardQuestions, conversationQuestions } from './bridge';
import { act } from 'react';
import type { BoardHealth, HistoryProgress } from '../../src/contract';
import { always, failed, open } from './app';
import { change, health, ok, running } from './made-answers';
import { team } from './made-conversation';
import { all, button, leave, read, settle, text } from './page';

const MINUTE = 60_000;
let hidden = false;

beforeEach(() => {
  hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  jest.useFakeTimers();
});
afterEach(() => {
  leave();
  localStorage.clear();
  jest.useRealTimers();
});

/** A board that changes while it is looked at: the second answer differs from the first. */
function changing(second: BoardHealth) {
  let times = 0;
  return () => Promise.resolve(ok((times += 1) === 1 ? health(running) : second));
}

/** The question that asks for the version of the shown board. */
const WATCHED = { boardId: 7, pass: 'pass' };

function versionIs(version: string, history: HistoryProgress = { state: 'complete' }) {
  return always(ok({ version, history }));
}

async function pass(milliseconds: number): Promise<void> {
  act(() => jest.advanceTimersByTime(milliseconds));
  await settle();
}

const moved = health(
  { ...running, changes: [...running.changes, { ...change, id: 'new' }] },
  { live: { version: '2', history: { state: 'complete' }, pass: 'pass' } },
);
const status = () => read(document.querySelector('.reading-state [role=status]'));

describe('an open panel', () => {
  test('asks every ten seconds whether something changed, and nothing else while nothing did', async () => {
    await open({ version: versionIs('1') });
    await pass(9_999);
    expect(asked('version')).toEqual([]);
    await pass(1);
    await pass(10_000);
    expect(asked('version')).toEqual([WATCHED, WATCHED]);
    expect(boardQuestions).toHaveLength(1);
  });

  test('reads board and conversation again when something changed, and says what in one sentence', async () => {
    await open({ board: changing(moved), conversation: always(ok(team)), version: versionIs('2') });
    await pass(10_000);
    expect(boardQuestions).toHaveLength(2);
    expect(conversationQuestions).toHaveLength(2);
    expect(status()).toBe('Something changed: 1 more change in Sprint 24, 6 in all.');
    expect(all('.change')).toHaveLength(6);
    await pass(10_000);
    expect(boardQuestions).toHaveLength(2);
  });

  test('keeps the focus and what is unfolded', async () => {
    await open({ board: changing(moved), conversation: always(ok(team)), version: versionIs('2') });
    const link = all('.change .item-key')[2] as HTMLElement;
    const evidence = all('details')[0] as HTMLDetailsElement;
    act(() => {
      evidence.open = true;
      link.focus();
    });
    await pass(10_000);
    expect(all('.change')).toHaveLength(6);
    expect(document.activeElement).toBe(link);
    expect(evidence.isConnected && evidence.open).toBe(true);
    expect(all('.skeleton')).toEqual([]);
  });

  test('says nothing when nothing that is shown became different', async () => {
    await open({
      board: changing(health(running, { readAt: Date.now() + MINUTE })),
      version: versionIs('2'),
    });
    const before = status();
    await pass(10_000);
    expect(boardQuestions).toHaveLength(2);
    expect(before).toContain('As of');
    expect(status()).toBe('');
    expect(read(document.querySelector('.reading-state'))).toContain('As of');
  });

  test('asks nothing while it cannot be seen, and at once when it can again', async () => {
    await open({ version: versionIs('1') });
    hidden = true;
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await pass(5 * MINUTE);
    expect(asked('version')).toEqual([]);
    hidden = false;
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await settle();
    expect(asked('version')).toHaveLength(1);
  });

  test('asks at once when the viewer comes back to the window', async () => {
    await open({ version: versionIs('1') });
    act(() => void window.dispatchEvent(new Event('focus')));
    await settle();
    expect(asked('version')).toHaveLength(1);
  });

  test('asks once a minute after ten minutes without a touch, and quickly again after one', async () => {
    await open({ version: versionIs('1') });
    for (let turn = 0; turn < 60; turn += 1) await pass(10_000);
    const before = asked('version').length;
    expect(before).toBe(60);
    await pass(59_999);
    expect(asked('version')).toHaveLength(before);
    await pass(1);
    expect(asked('version')).toHaveLength(before + 1);
    act(() => void window.dispatchEvent(new Event('keydown')));
    await pass(10_000);
    expect(asked('version')).toHaveLength(before + 2);
  });

  test('keeps what it shows when the new answer goes wrong, and tries once more after a minute', async () => {
    let times = 0;
    const board = () =>
      Promise.resolve((times += 1) === 1 ? ok(health(running)) : failed('jira-busy', 'Jira is busy.'));
    await open({ board, version: versionIs('2') });
    await pass(10_000);
    await pass(10_000);
    expect(text()).not.toContain('Jira is busy.');
    expect(all('.figure')).toHaveLength(3);
    expect(boardQuestions).toHaveLength(2);
    for (let turn = 0; turn < 6; turn += 1) await pass(10_000);
    expect(boardQuestions).toHaveLength(3);
  });

  test('lets go of a board that was switched off meanwhile', async () => {
    let times = 0;
    const board = () =>
      Promise.resolve((times += 1) === 1 ? ok(health(running)) : failed('board-off', 'The board is off.'));
    await open({
      board,
      version: always(failed('board-off')),
      consent: always(ok({ state: 'off', maySwitch: false } as const)),
    });
    await pass(10_000);
    expect(all('.figure')).toEqual([]);
    expect(text()).toContain('Trust Signals is off for this board');
  });

  test('is asked by nobody once it is closed', async () => {
    await open({ version: versionIs('1') });
    leave();
    await pass(MINUTE);
    expect(asked('version')).toEqual([]);
  });

  test('goes at another pace where the page around it is there for trying it out', async () => {
    await open({ version: versionIs('1'), context: { extension: { 'trust-signals-poll': 1 } } });
    await pass(1_000);
    expect(asked('version')).toHaveLength(1);
  });

  test('reads the configuration anew for “Refresh”, and not for a look by itself', async () => {
    await open({ board: changing(moved), version: versionIs('2') });
    await pass(10_000);
    act(() => button('Refresh').click());
    await settle();
    expect(boardQuestions.map(({ fresh }) => fresh)).toEqual([undefined, undefined, true]);
  });
});

describe('the history', () => {
  const box = () => read(document.querySelector('.history'));
  const reading = { state: 'reading', done: 14, of: 40 } as const;
  const withHistory = (history: HistoryProgress) =>
    always(ok(health(running, { live: { version: '1', history, pass: 'pass' } })));

  test('on its way says how far it has come, and moves on with each look', async () => {
    await open({ board: withHistory(reading), version: versionIs('1', { ...reading, done: 20 }) });
    expect(box()).toBe('Reading history: 14 of 40 sprints. What is there is shown already.');
    expect(all('.figure')).toHaveLength(3);
    await pass(10_000);
    expect(box()).toContain('20 of 40');
    expect(document.querySelector('progress')?.value).toBe(20);
  });

  test('of which it is not known yet how long it is says no number', async () => {
    await open({ board: withHistory({ state: 'reading', done: 0, of: 0 }) });
    expect(box()).toBe('Reading history. What is there is shown already.');
  });

  test('that Jira asked to wait with says until when', async () => {
    const until = Date.UTC(2026, 10, 16, 14, 5);
    await open({ board: withHistory({ state: 'waiting', until, done: 14, of: 40 }) });
    expect(box()).toBe('Jira asked us to wait until 14:05; 14 of 40 sprints are read.');
  });

  test('that was set aside says why, and that it is tried again', async () => {
    await open({
      board: withHistory({ state: 'set-aside', because: 'Jira did not answer.', done: 14, of: 40 }),
    });
    expect(box()).toBe('Jira did not answer. 14 of 40 sprints are read; the daily pass tries again.');
  });

  test('that is complete is not spoken of', async () => {
    await open();
    expect(all('.history')).toEqual([]);
  });
});
