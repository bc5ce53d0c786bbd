/** @jest-environment jsdom */
import { addressBar, boardQuestions, historyAt, host, newHost } from './bridge';
import { act } from 'react';
import type { Answer, BoardHealth, BoardQuestion, FailureCode } from '../../src/contract';
import { App } from '../../static/panel/app';
import { Mishap } from '../../static/panel/parts/mishap';
import { closed, health, ok, running, sprints } from './made-answers';
import { all, button, leave, pick, picker, press, read, settle, show, text } from './page';

const shop = ok(health(running));
const payments = ok(health({ ...closed, id: 80, name: 'Payday' }, { board: { id: 8, name: 'Payments' } }));

/** The app as it would answer: the right board, and the sprint that was asked for. */
const answering = async ({ boardId, sprintId }: BoardQuestion): Promise<Answer<BoardHealth>> => {
  if (boardId === 8) return payments;
  return sprintId === 23 ? ok(health(closed)) : shop;
};

function failed(code: FailureCode, says = 'It did not go.', next = 'Do this.'): Answer<never> {
  return { kind: 'failed', code, says, next };
}

/** Answers that a test hands out one by one, in the order it likes. */
function byHand() {
  const waiting: ((answer: Answer<BoardHealth>) => void)[] = [];
  const board = () => new Promise<Answer<BoardHealth>>((resolve) => waiting.push(resolve));
  const answer = async (index: number, given: Answer<BoardHealth>): Promise<void> => {
    waiting[index]?.(given);
    await settle();
  };
  return { board, answer };
}

async function open(changed: Parameters<typeof newHost>[0] = {}): Promise<void> {
  newHost({ board: answering, ...changed });
  await show(<App />);
}

beforeEach(() => localStorage.clear());
afterEach(async () => {
  await leave();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('which board and sprint open', () => {
  test('the first board, and the sprint that the app chooses', async () => {
    await open();
    expect(boardQuestions).toEqual([{ boardId: 7 }]);
    expect(picker('Board').selectedOptions[0]?.text).toBe('Shop');
    expect(picker('Sprint').selectedOptions[0]?.text).toBe('Sprint 24');
  });

  test('the board kept from last time in this project', async () => {
    await open();
    await pick('Board', 'Payments');
    await open();
    expect(boardQuestions).toEqual([{ boardId: 8 }]);
  });

  test('a kept board that is gone is replaced by the first', async () => {
    localStorage.setItem('trust-signals.board.1', '99');
    await open();
    expect(boardQuestions).toEqual([{ boardId: 7 }]);
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
    expect(boardQuestions).toEqual([{ boardId: 8, sprintId: 80 }]);
  });

  test('those of the link', async () => {
    await open({ history: () => historyAt('/board/7/sprint/23') });
    expect(boardQuestions).toEqual([{ boardId: 7, sprintId: 23 }]);
    expect(text()).toContain('Sprint 23 Closed');
  });

  test('a board of another project, opened by its link, is among the choices', async () => {
    const elsewhere = ok(health(running, { board: { id: 5, name: 'Elsewhere' } }));
    await open({ board: async () => elsewhere, history: () => historyAt('/board/5') });
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
    await act(async () => jest.advanceTimersByTime(3_000));
    await settle();
    expect(boardQuestions).toEqual([{ boardId: 7 }]);
  });
});

describe('choosing', () => {
  test('a sprint asks for it, names it in the link and leaves the focus where it is', async () => {
    await open();
    await pick('Sprint', 'Sprint 23');
    expect(boardQuestions.at(-1)).toEqual({ boardId: 7, sprintId: 23 });
    expect(addressBar.pushed).toEqual(['/board/7/sprint/23']);
    expect(document.activeElement).toBe(picker('Sprint'));
  });

  test('a board forgets the sprint of the one before', async () => {
    await open({ history: () => historyAt('/board/7/sprint/23') });
    await pick('Board', 'Payments');
    expect(boardQuestions.at(-1)).toEqual({ boardId: 8 });
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
    await act(async () => addressBar.move('/board/7'));
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
    expect(boardQuestions.at(-1)).toEqual({ boardId: 7, sprintId: 23 });
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
    const navigate = jest.fn(async () => undefined);
    await open({ navigate });
    const link = document.querySelector('.item-key');
    expect(link?.getAttribute('href')).toBe('https://shop.example/browse/SHOP-31');
    await press(link as HTMLElement);
    expect(navigate).toHaveBeenCalledWith({ url: '/browse/SHOP-31', type: 'new-tab' });
  });
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
    await act(async () => button('Refresh').click());
    await act(async () => link.focus());
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

describe('when there is nothing to show', () => {
  test('no board: why, and what to do', async () => {
    await open({ boards: async () => ok({ boards: [] }) });
    expect(text()).toContain('No board with sprints here yet');
    expect(text()).toContain('Create a Scrum board in Jira');
    expect(boardQuestions).toEqual([]);
  });

  test('the boards cannot be read: what happened, what to do, and again', async () => {
    await open({ boards: async () => failed('jira-unreachable', 'Jira did not answer.', 'Wait a minute.') });
    expect(text()).toContain('That did not work');
    expect(text()).toContain('Jira did not answer.');
    expect(text()).toContain('Wait a minute.');
    host.boards = async () => ok({ boards: [{ id: 7, name: 'Shop' }] });
    await press(button('Try again'));
    expect(text()).toContain('Sprint 24 Running');
    expect(document.activeElement).toBe(document.querySelector('main'));
  });

  test('the board cannot be read: trying again reads it', async () => {
    await open({ board: async () => failed('jira-busy') });
    host.board = answering;
    await press(button('Try again'));
    expect(text()).toContain('Sprint 24 Running');
  });

  test('not your board: said as such, and another can be chosen', async () => {
    await open({ board: async () => failed('board-not-yours', 'Jira does not show you this board.') });
    expect(text()).toContain('You cannot see this board');
    host.board = answering;
    await pick('Board', 'Payments');
    expect(text()).toContain('Payday');
  });

  test('a sprint that is gone: the way to the current one', async () => {
    const gone = async (question: BoardQuestion) =>
      question.sprintId === 99 ? failed('sprint-unknown') : answering(question);
    await open({ board: gone, history: () => historyAt('/board/7/sprint/99') });
    await press(button('Show the current sprint'));
    expect(text()).toContain('Sprint 24 Running');
  });

  test.each([
    ['refuses', () => Promise.reject(new Error('500'))],
    ['answers with nothing', async () => undefined],
    ['answers with something else', async () => ({ kind: 'other' })],
    ['answers with a word', async () => 'ok'],
  ])('the app %s: a sentence with the next step', async (_, board) => {
    await open({ board: board as never });
    expect(text()).toContain('The app did not answer. Nothing was changed.');
    expect(button('Try again')).toBeTruthy();
  });

  test('an answer that cannot be drawn becomes a sentence, not an empty page', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    newHost({ board: async () => ok({ ...health(running), coverage: null } as never) });
    await show(
      <Mishap>
        <App />
      </Mishap>,
    );
    expect(text()).toContain('The panel stumbled over an answer');
    host.board = answering;
    await press(button('Try again'));
    expect(text()).toContain('Sprint 24 Running');
  });
});

describe('waiting', () => {
  test('shows the shape of the page at once, and after 5 seconds a sentence', async () => {
    jest.useFakeTimers();
    newHost();
    await show(<App />);
    expect(all('.skeleton')).toHaveLength(1);
    expect(read(document.querySelector('[role=status]'))).toBe('Reading the board…');
    await act(async () => jest.advanceTimersByTime(4_999));
    expect(text()).not.toContain('longer than usual');
    await act(async () => jest.advanceTimersByTime(1));
    expect(read(document.querySelector('[role=status]'))).toContain('Jira is taking longer than usual.');
  });

  test('ends after a minute with something to press', async () => {
    jest.useFakeTimers();
    newHost();
    await show(<App />);
    await act(async () => jest.advanceTimersByTime(60_000));
    await settle();
    expect(text()).toContain('The app did not answer.');
    expect(button('Try again')).toBeTruthy();
  });
});
