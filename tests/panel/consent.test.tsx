/** @jest-environment jsdom */
import { asked, boardQuestions, historyAt } from './bridge';
import type { Host } from './bridge';
import type { Answer, BoardOn, Consent } from '../../src/contract';
import { always, failed, open, shop } from './app';
import { all, button, leave, press, read, text } from './page';

afterEach(() => {
  leave();
  localStorage.clear();
});

const since = Date.UTC(2026, 10, 2, 9);
const off = (maySwitch: boolean) =>
  always<Answer<Consent>>({ kind: 'ok', value: { state: 'off', maySwitch } });
const on = (maySwitch: boolean) => always<Answer<Consent>>({ kind: 'ok', value: onFor({ maySwitch }) });
const onFor = (changed: Partial<BoardOn>): BoardOn => ({
  ...{ state: 'on', since, maySwitch: false, notMarkedSearch: false, mayAgree: false, paused: false },
  ...changed,
});
const isOff = failed('board-off', 'This board is off.', 'Switch it on.');

/** The switches of a board stand where it is said what was agreed. */
function openAgreement(changed: Partial<Host>): Promise<void> {
  return open({ history: () => historyAt('/board/7/agreement'), ...changed });
}

describe('a board that nobody switched on', () => {
  test('says what is read and kept, why, who sees it, how long and how to stop', async () => {
    await open({ board: always(isOff), consent: off(true) });
    expect(asked('consent')).toEqual([{ boardId: 7 }]);
    expect(all('.notice dt').map(read)).toEqual([
      'What is read and kept',
      'Why',
      'Who sees it',
      'How long',
      'How to stop',
    ]);
    expect(text()).toContain('the last 24 closed sprints');
    expect(text()).toContain('That erases all that was kept of it.');
  });

  test('offers the switch to an admin, reads the board once it is on, and puts the focus there', async () => {
    const answers = [isOff, shop];
    await open({
      board: () => Promise.resolve(answers.shift() ?? shop),
      consent: off(true),
      switchBoard: on(true),
    });
    await press(button('Switch on'));
    expect(asked('switchBoard')).toEqual([{ boardId: 7, on: true }]);
    expect(boardQuestions).toHaveLength(2);
    expect(text()).toContain('Sprint 24 Running');
    expect(document.activeElement).toBe(document.querySelector('main'));
  });

  test('tells everybody else who can switch it on', async () => {
    await open({ board: always(isOff), consent: off(false) });
    expect(text()).toContain('A project admin can switch it on.');
    expect(all('main button')).toEqual([]);
  });

  test('that cannot be switched says why beside the button', async () => {
    await open({
      board: always(isOff),
      consent: off(true),
      switchBoard: always(failed('not-an-admin', 'You may not.', 'Ask an admin.')),
    });
    await press(button('Switch on'));
    expect(read(document.querySelector('[role=alert]'))).toBe('You may not. Ask an admin.');
    expect(document.activeElement).toBe(button('Switch on'));
  });

  test('whose switch cannot be asked for offers to try again', async () => {
    await open({ board: always(isOff), consent: always(failed('unexpected', 'No answer came.')) });
    await press(button('Try again'));
    expect(asked('consent')).toHaveLength(2);
  });
});

describe('a board that is on', () => {
  test('offers an admin the way to switch it off and erase it, in two steps', async () => {
    const answers = [shop, isOff];
    await openAgreement({
      board: () => Promise.resolve(answers.shift() ?? isOff),
      consent: on(true),
      switchBoard: off(true),
    });
    expect(read(document.querySelector('.switch-off'))).toContain('Since 2 Nov 2026.');
    await press(button('Switch off and erase'));
    expect(asked('switchBoard')).toEqual([]);
    expect(read(document.querySelector('.switch-off [role=alert]'))).toContain(
      'They cannot be brought back.',
    );
    await press(button('Yes, switch off and erase'));
    expect(asked('switchBoard')).toEqual([{ boardId: 7, on: false }]);
    expect(text()).toContain('Trust Signals is off for this board');
    expect(all('.figure')).toEqual([]);
  });

  test('lets the team open searches for what is not marked yet, and take that back', async () => {
    const may = { kind: 'ok', value: onFor({ mayAgree: true }) } as const;
    const opened = { kind: 'ok', value: onFor({ mayAgree: true, notMarkedSearch: true }) } as const;
    await openAgreement({
      consent: always<Answer<Consent>>(may),
      allowNotMarked: always<Answer<Consent>>(opened),
    });
    await press(button('Let searches use notMarked'));
    expect(asked('allowNotMarked')).toEqual([{ boardId: 7, on: true }]);
    await press(button('Take notMarked back from searches'));
    expect(asked('allowNotMarked')).toEqual([
      { boardId: 7, on: true },
      { boardId: 7, on: false },
    ]);
  });

  test('says nothing of searches to somebody outside the team', async () => {
    await openAgreement({ consent: on(true) });
    expect(text()).not.toContain('notMarked');
  });

  test('is kept on by the button that has the focus', async () => {
    await openAgreement({ consent: on(true) });
    await press(button('Switch off and erase'));
    expect(document.activeElement).toBe(button('Keep it on'));
    await press(button('Keep it on'));
    expect(document.activeElement).toBe(button('Switch off and erase'));
    expect(asked('switchBoard')).toEqual([]);
  });

  test('says nothing of it to everybody else', async () => {
    await openAgreement({ consent: on(false) });
    expect(all('.switch-off')).toEqual([]);
  });
});
