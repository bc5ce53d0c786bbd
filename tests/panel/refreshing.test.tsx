/** @jest-environment jsdom */
import { boardQuestions } from './bridge';
import { act } from 'react';
import { byHand, failed, open, shop } from './app';
import { health, ok, running } from './made-answers';
import { all, button, leave, press, read, text } from './page';

afterEach(() => {
  leave();
  localStorage.clear();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('refreshing', () => {
  test('keeps the figures on the page and the focus on the button', async () => {
    const { board, answer } = byHand();
    await open({ board });
    await answer(0, shop);
    await press(button('Refresh'));
    expect(text()).toContain('Refreshing…');
    expect(all('.figure')).toHaveLength(3);
    await answer(1, ok(health({ ...running, name: 'Sprint 24 renamed' })));
    expect(text()).toContain('Sprint 24 renamed');
    expect(document.activeElement).toBe(button('Refresh'));
  });

  test('keeps the focus on the row that it was on', async () => {
    const { board, answer } = byHand();
    await open({ board });
    await answer(0, shop);
    const link = all('.table .item-key')[4] as HTMLElement;
    act(() => button('Refresh').click());
    act(() => link.focus());
    await answer(1, ok(health({ ...running, items: running.items.slice(2) })));
    expect(read(document.activeElement)).toBe(read(link));
  });

  test('pressed twice asks once', async () => {
    const { board, answer } = byHand();
    await open({ board });
    await answer(0, shop);
    await press(button('Refresh'));
    await press(button('Refresh'));
    expect(boardQuestions).toHaveLength(2);
  });

  test('that does not work keeps the old figures with their age', async () => {
    const { board, answer } = byHand();
    await open({ board });
    await answer(0, ok(health(running, { readAt: Date.now() - 5 * 60_000 })));
    await press(button('Refresh'));
    await answer(1, failed('jira-busy', 'Jira asked us to wait.'));
    expect(read(document.querySelector('[role=alert]'))).toMatch(
      /^Jira asked us to wait\. You still see what was read on .*, 5 minutes ago\. “Refresh” tries again\.$/,
    );
    expect(all('.figure')).toHaveLength(3);
  });

  test('by someone who lost the right to the board takes the figures away', async () => {
    const { board, answer } = byHand();
    await open({ board });
    await answer(0, shop);
    await press(button('Refresh'));
    await answer(1, failed('board-not-yours'));
    expect(all('.figure')).toHaveLength(0);
    expect(text()).toContain('You cannot see this board');
    expect(text()).not.toContain('Sprint 24');
  });
});
