/** @jest-environment jsdom */
import { addressBar, boardQuestions, historyAt } from './bridge';
import { act } from 'react';
import { always, byHand, open, shop } from './app';
import { closed, health, ok, sprints } from './made-answers';
import { all, button, leave, pick, picker, press, read, settle, text } from './page';

/** Days are counted in the zone of the browser. */
const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

afterEach(() => {
  leave();
  localStorage.clear();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('choosing', () => {
  test('a sprint asks for it, names it in the link and leaves the focus where it is', async () => {
    await open();
    await pick('Sprint', 'Sprint 23');
    expect(boardQuestions.at(-1)).toEqual({ boardId: 7, sprintId: 23, zone: ZONE });
    expect(addressBar.pushed).toEqual(['/board/7/sprint/23']);
    expect(document.activeElement).toBe(picker('Sprint'));
  });

  test('a board forgets the sprint of the one before', async () => {
    await open({ history: () => historyAt('/board/7/sprint/23') });
    await pick('Board', 'Payments');
    expect(boardQuestions.at(-1)).toEqual({ boardId: 8, zone: ZONE });
    expect(text()).toContain('Payday');
  });

  test('groups the sprints by where they stand', async () => {
    await open();
    const groups = all('optgroup').map((group) => [group.getAttribute('label'), read(group)]);
    expect(groups).toEqual([
      ['Running', 'Sprint 24'],
      ['Planned', 'Sprint 25'],
      ['Closed', 'Sprint 23Sprint 22'],
      ['Not counted', 'Sprint 19'],
    ]);
  });

  test('back in the browser goes back in the panel', async () => {
    await open();
    await pick('Sprint', 'Sprint 23');
    act(() => addressBar.move('/board/7'));
    await settle();
    expect(text()).toContain('Sprint 24 Running');
  });

  test('the earlier sprints have a link of their own, without another question', async () => {
    await open();
    await press(button('Earlier sprints'));
    expect(addressBar.pushed).toEqual(['/board/7/earlier-sprints']);
    expect(boardQuestions).toHaveLength(1);
    expect(button('Earlier sprints').getAttribute('aria-current')).toBe('page');
    expect(text()).toContain('The last 12 closed sprints');
  });

  test('an earlier sprint by its name moves the focus to the sprint', async () => {
    await open({ history: () => historyAt('/board/7/earlier-sprints') });
    await press(button('Sprint 23'));
    expect(boardQuestions.at(-1)).toEqual({ boardId: 7, sprintId: 23, zone: ZONE });
    expect(document.activeElement).toBe(document.querySelector('main'));
  });

  test('another sprint before the first answer came: the late answer does not show', async () => {
    const { board, answer } = byHand();
    await open({ board });
    await answer(0, shop);
    await pick('Sprint', 'Sprint 22');
    await pick('Sprint', 'Sprint 23');
    await answer(2, ok(health(closed)));
    await answer(1, ok(health({ ...closed, id: 22, name: 'Sprint 22' })));
    expect(read(document.querySelector('h2'))).toBe('Sprint 23 Closed');
  });

  test('while another sprint is read its figures are not those of the one before', async () => {
    const { board, answer } = byHand();
    await open({ board });
    await answer(0, shop);
    await pick('Sprint', 'Sprint 23');
    expect(all('.figure')).toHaveLength(0);
    expect(all('.skeleton')).toHaveLength(1);
    expect(picker('Sprint').options).toHaveLength(sprints.length);
  });
});

describe('an item', () => {
  test('opens in Jira through the page around the panel', async () => {
    const navigate = jest.fn(always(undefined));
    await open({ navigate });
    const link = document.querySelector('.item-key');
    expect(link?.getAttribute('href')).toBe('https://shop.example/browse/SHOP-31');
    await press(link as HTMLElement);
    expect(navigate).toHaveBeenCalledWith({ url: '/browse/SHOP-31', type: 'new-tab' });
  });
});
