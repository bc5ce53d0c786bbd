/** @jest-environment jsdom */
import { addressBar, boardQuestions, conversationQuestions, historyAt, newHost } from './bridge';
import type { BoardQuestion } from '../../src/contract';
import { App } from '../../static/panel/app';
import { closed, health, ok, planned, running, sprints } from './made-answers';
import { team } from './made-conversation';
import { all, button, leave, pick, press, read, show, text } from './page';

/** Days are counted in the zone of the browser. */
const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

const board = ({ boardId, sprintId }: BoardQuestion) => {
  const shown = sprintId === 23 ? closed : sprintId === 25 ? planned : running;
  return Promise.resolve(ok(health(shown, { board: { id: boardId, name: 'Shop' } })));
};
const conversation = () => Promise.resolve(ok(team));

async function open(changed: Parameters<typeof newHost>[0] = {}): Promise<void> {
  newHost({ board, conversation, ...changed });
  await show(<App />);
}

beforeEach(() => localStorage.clear());
afterEach(() => leave());

describe('the tabs', () => {
  test.each([
    ['Next sprint', '/board/7/next-sprint', 'Sprint 25 Planned'],
    ['Velocity', '/board/7/velocity', 'Ordinary variation.'],
    ['All breakers', '/board/7/breakers', 'Promise 1.'],
    ['Earlier sprints', '/board/7/earlier-sprints', 'newest first'],
  ])('%s has its link, there and back', async (name, path, says) => {
    await open();
    await press(button(name));
    expect(addressBar.pushed).toEqual([path]);
    expect(text()).toContain(says);
    await open({ history: () => historyAt(path) });
    expect(text()).toContain(says);
    expect(read(document.querySelector('[aria-current=page]'))).toBe(name);
  });
});

describe('the conversation', () => {
  test('is asked after the board has answered, and once a board', async () => {
    await open({ board: () => new Promise(() => undefined) });
    expect(conversationQuestions).toEqual([]);
    await open();
    await pick('Sprint', 'Sprint 23');
    await press(button('Velocity'));
    expect(conversationQuestions).toEqual([{ boardId: 7 }]);
    await pick('Board', 'Payments');
    expect(conversationQuestions).toEqual([{ boardId: 7 }, { boardId: 8 }]);
  });

  test('is asked again by “Refresh”', async () => {
    await open();
    await press(button('Refresh'));
    expect(conversationQuestions).toHaveLength(2);
  });

  test('that is never answered leaves the scope facts on the page', async () => {
    await open({ conversation: () => new Promise(() => undefined) });
    expect(text()).toContain('Planned at the start12 items');
  });

  test('of a board that the viewer lost is taken away', async () => {
    await open();
    const lost = { kind: 'failed', code: 'board-not-yours', says: 'Not yours.', next: 'Ask.' } as const;
    newHost({ board, conversation: () => Promise.resolve(lost) });
    await press(button('Refresh'));
    expect(text()).not.toContain('Seen on po-to-team.');
    expect(text()).toContain('Not yours.');
  });
});

describe('the next sprint', () => {
  const at = () => historyAt('/board/7/next-sprint');

  test('is asked for where another one is shown, and says what is usually completed', async () => {
    await open({ history: at });
    expect(boardQuestions).toEqual([
      { boardId: 7, zone: ZONE },
      { boardId: 7, sprintId: 25, zone: ZONE },
    ]);
    expect(all('.figure').map(read)).toEqual([
      'Planned so far3 items8 points1 not estimated',
      'Usually completed12–41 pointsin 8 of 10 cases, from the closed sprints',
    ]);
    expect(text()).toContain('No sprint goal yet.');
    expect(text()).toContain('Two planned items have no description');
    expect(text()).not.toContain('What could cost trust');
  });

  test('is taken from the board’s answer where it is the shown one', async () => {
    await open({ history: () => historyAt('/board/7/sprint/25/next-sprint') });
    expect(boardQuestions).toEqual([{ boardId: 7, sprintId: 25, zone: ZONE }]);
    expect(text()).toContain('Sprint 25 Planned');
  });

  test('that nobody has planned is said, with what to do', async () => {
    const none = health(running, { sprints: sprints.filter(({ state }) => state !== 'planned') });
    await open({ history: at, board: () => Promise.resolve(ok(none)) });
    expect(text()).toContain('No sprint is planned yet');
    expect(boardQuestions).toHaveLength(1);
  });

  test('that could not be read can be asked for again', async () => {
    const failed = { kind: 'failed', code: 'unexpected', says: 'It did not go.', next: 'Do this.' } as const;
    await open({
      history: at,
      board: (question) => (question.sprintId === 25 ? Promise.resolve(failed) : board(question)),
    });
    expect(text()).toContain('It did not go.');
    await press(button('Try again'));
    expect(boardQuestions).toHaveLength(3);
  });
});
