/** @jest-environment jsdom */
import { asked, newHost } from './bridge';
import type { Host } from './bridge';
import { act } from 'react';
import type { Answer, ItemInSprint, ItemTale } from '../../src/contract';
import { openItem } from '../../static/panel/item/item-entry';
import { always, failed } from './app';
import { at, ok } from './made-answers';
import { all, button, press, read, settle, text } from './page';

const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const came = 'Came into Sprint 24 on day 4 (+5 points).';
const tale: ItemInSprint = {
  kind: 'in-sprint',
  boardId: 7,
  pass: 'pass-7',
  sprintId: 24,
  sprint: 'Sprint 24',
  says: [came],
  changes: [{ id: '10031.entered.1', says: came, marks: [] }],
  marking: 'open',
};

const watched = (id: number) => ({ id, pass: `pass-${id}` });
const silent: ItemTale = { kind: 'silent', boards: [watched(7), watched(8)] };

async function openBeside(value: ItemTale, changed: Partial<Host> = {}): Promise<void> {
  newHost({ item: always(ok(value)), ...changed });
  await render();
}

async function render(): Promise<void> {
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root') as HTMLElement;
  act(() => openItem(root, { locale: 'en-GB', timezone: 'UTC' }, { 'trust-signals-poll': 1 }));
  await settle();
}

// What a page of an earlier test would ask later is forgotten with its timers.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('beside an item', () => {
  test('its change and its mark are told in one breath, and the choice is there', async () => {
    await openBeside(tale);
    expect(asked('item')).toEqual([{ kind: 'item', zone: ZONE }]);
    expect(read(document.querySelector('.item-tale'))).toMatch(
      /^Came into Sprint 24 on day 4 \(\+5 points\)\.Not marked yet/,
    );
    expect(all('button').map(read)).toEqual([
      'Agreed',
      'Emergency',
      'We pulled it in',
      'Split of a planned item',
      'Data error',
      'Let’s talk about it',
      'Undo',
    ]);
  });

  test('nothing at all is shown when there is nothing to say', async () => {
    await openBeside(silent);
    expect(document.getElementById('root')?.childElementCount).toBe(0);
  });

  test.each(['board-off', 'board-not-yours', 'not-the-team', 'board-paused'] as const)(
    '%s is no news here',
    async (code) => {
      await openBeside(tale, { item: always(failed(code)) });
      expect(document.getElementById('root')?.childElementCount).toBe(0);
    },
  );

  test('what went wrong is said, with the way to try again', async () => {
    await openBeside(tale, { item: always(failed('jira-busy', 'Jira is busy.')) });
    expect(text()).toContain('Jira is busy.');
    await press(button('Try again'));
    expect(asked('item')).toHaveLength(2);
  });

  test('a mark is said, shown as the app answers it, and keeps the focus', async () => {
    const marks = [{ kind: 'agreed', at: at(5, 9) }] as const;
    await openBeside(tale, { mark: always(ok({ marks: [{ change: '10031.entered.1', marks }] })) });
    await press(button('Agreed'));
    expect(asked('mark')).toEqual([
      { boardId: 7, sprintId: 24, changes: ['10031.entered.1'], mark: 'agreed' },
    ]);
    expect(text()).toContain('Agreed, said Fri 13 Nov');
    expect(document.activeElement).toBe(button('Agreed'));
  });

  test('of several changes each has its sentence and its mark', async () => {
    const changes = [
      { id: 'a', says: came, marks: [] },
      {
        id: 'b',
        says: 'Re-estimated from 3 to 5 points on day 5.',
        marks: [{ kind: 'split', at: at(6, 9) }],
      },
    ] as const;
    await openBeside({ ...tale, changes });
    expect(all('.item-change > p').map(read)).toEqual([
      'Not marked yet',
      'Re-estimated from 3 to 5 points on day 5. Split of a planned item, said Sat 14 Nov',
    ]);
  });

  test('frozen marks are told and cannot be changed', async () => {
    await openBeside({ ...tale, marking: 'frozen' });
    expect(text()).toContain('The marks rest since the next sprint was closed.');
    expect(all('button')).toEqual([]);
  });

  test('outside the team only the fact is told', async () => {
    await openBeside({ ...tale, marking: 'not-the-team' });
    expect(read(document.querySelector('.item-tale'))).toBe(came);
  });
});

describe('beside an item, while it is open', () => {
  const pass = async (seconds: number): Promise<void> => {
    for (let second = 0; second < seconds; second += 1) {
      act(() => jest.advanceTimersByTime(1_000));
      await settle();
    }
  };
  /** The answers one after the other; the last one stays. */
  const oneByOne = <T,>(...answers: readonly T[]) => {
    let times = 0;
    return () => Promise.resolve(answers[Math.min((times += 1), answers.length) - 1] as T);
  };
  const version = (...versions: readonly string[]) =>
    oneByOne(...versions.map((one) => ok({ version: one, history: { state: 'complete' } } as const)));

  test('what there is to say appears by itself once one of its boards changed', async () => {
    const item = oneByOne(ok(silent), ok(silent), ok<ItemTale>(tale));
    await openBeside(silent, { item, version: version('1', '1', '1', '1', '2', '1') });
    await pass(2);
    expect(asked('version').slice(0, 4)).toEqual(
      [7, 8, 7, 8].map((boardId) => ({ boardId, pass: `pass-${boardId}` })),
    );
    expect(text()).toBe('');
    await pass(1);
    expect(text()).toContain(came);
  });

  test('it is asked for once more for the first version, and then only for others', async () => {
    await openBeside(tale, { version: version('1') });
    await pass(5);
    expect(asked('version')).toHaveLength(5);
    expect(asked('item')).toHaveLength(2);
  });

  test('it goes away once its board is switched off', async () => {
    const item = oneByOne(ok<ItemTale>(tale), ok<ItemTale>({ kind: 'silent', boards: [] }));
    await openBeside(tale, { item, version: always(failed('board-off')) });
    await pass(1);
    expect(text()).toBe('');
    await pass(5);
    expect(asked('version')).toHaveLength(1);
  });

  test('it goes away once its board is paused', async () => {
    const item = oneByOne<Answer<ItemTale>>(ok<ItemTale>(tale), failed('board-paused'));
    await openBeside(tale, { item, version: version('1') });
    await pass(1);
    expect(document.getElementById('root')?.childElementCount).toBe(0);
  });

  test('an app that is away for a moment changes nothing', async () => {
    await openBeside(tale, { version: always(failed('unexpected')) });
    await pass(3);
    expect(asked('item')).toHaveLength(1);
    expect(text()).toContain(came);
  });

  test('the focus stays on what is pressed', async () => {
    await openBeside(tale, { version: version('1', '2') });
    act(() => button('Emergency').focus());
    await pass(3);
    expect(asked('item')).toHaveLength(3);
    expect(document.activeElement).toBe(button('Emergency'));
  });
});
