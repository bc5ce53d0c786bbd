/** @jest-environment jsdom */
import { asked, boardQuestions, newHost } from './bridge';
import type { Host } from './bridge';
import { act } from 'react';
import { openGadget } from '../../static/panel/gadget/gadget-entry';
import { always, failed } from './app';
import { closed, health, noLedger, ok, planned, running } from './made-answers';
import { all, button, pick, press, read, settle, text } from './page';

const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

async function openWith(extension: object, changed: Partial<Host> = {}): Promise<void> {
  newHost({ board: always(ok(health(running))), ...changed });
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root') as HTMLElement;
  act(() => openGadget(root, { locale: 'en-GB', timezone: 'UTC' }, extension));
  await settle();
}

const configured = { gadgetConfiguration: { boardId: 7 } };

describe('the gadget', () => {
  test.each([7, '7'])('shows the scope of the board that was chosen, its id as %j', async (boardId) => {
    await openWith({ gadgetConfiguration: { boardId } });
    expect(boardQuestions).toEqual([{ boardId: 7, zone: ZONE }]);
    expect(text()).toContain('Shop');
    expect(all('.figure dt').map(read)).toEqual(['Planned at the start', 'Came in', 'Went out']);
    expect(text()).not.toContain('Completed');
  });

  test('looks for changes by itself while it can be seen', async () => {
    jest.useFakeTimers();
    await openWith(configured, {
      version: always(ok({ version: '2', history: { state: 'complete' } } as const)),
    });
    act(() => jest.advanceTimersByTime(10_000));
    await settle();
    expect(boardQuestions).toHaveLength(2);
    jest.useRealTimers();
  });

  test('of a closed sprint it shows the scope too', async () => {
    await openWith(configured, { board: always(ok(health(closed))) });
    expect(all('.figure')).toHaveLength(3);
  });

  test('of a planned sprint it shows what is planned so far', async () => {
    await openWith(configured, { board: always(ok(health(planned))) });
    expect(all('.figure').map(read)).toEqual(['Planned so far3 items8 points1 not estimated']);
  });

  test('says why nothing can be counted', async () => {
    await openWith(configured, { board: always(ok(health(noLedger))) });
    expect(text()).toContain('so nothing is counted.');
  });

  test('says that the board has no sprint', async () => {
    await openWith(configured, { board: always(ok(health(null))) });
    expect(text()).toContain('This board has no sprint so far.');
  });

  test('without a board says so, and asks nothing', async () => {
    await openWith({ gadgetConfiguration: {} });
    expect(text()).toContain('No board is chosen for this gadget yet.');
    expect(boardQuestions).toEqual([]);
  });

  test('says in the app’s words why there is nothing to see', async () => {
    await openWith(configured, { board: always(failed('board-off', 'This board is off.', 'Ask an admin.')) });
    expect(text()).toBe('Trust SignalsThis board is off.Ask an admin.');
  });
});

describe('its settings', () => {
  const edit = { entryPoint: 'edit', gadgetConfiguration: { boardId: '8' } };

  test('offer the boards, the chosen one first, and hand over the choice', async () => {
    const submit = jest.fn(() => true);
    await openWith(edit, { submit });
    expect(asked('boards')).toHaveLength(1);
    expect(document.querySelector('select')?.value).toBe('8');
    await pick('Board', 'Shop');
    await press(button('Save'));
    expect(submit).toHaveBeenCalledWith({ boardId: 7 });
  });

  test('hand over nothing before a board is chosen', async () => {
    const submit = jest.fn(() => true);
    await openWith({ entryPoint: 'edit' }, { submit });
    await press(button('Save'));
    expect(submit).not.toHaveBeenCalled();
  });

  test('that the dashboard does not take say so beside the button', async () => {
    await openWith(edit, { submit: () => false });
    await press(button('Save'));
    expect(read(document.querySelector('[role=alert]'))).toContain('Try again in a moment.');
  });

  test('without any board say what to do', async () => {
    await openWith(edit, { boards: always(ok({ boards: [] })) });
    expect(text()).toContain('No board with sprints here yet');
  });
});
