/** @jest-environment jsdom */
import { boardQuestions, historyAt, host, newHost } from './bridge';
import { App } from '../../static/panel/app';
import type { BoardQuestion } from '../../src/contract';
import { Mishap } from '../../static/panel/parts/mishap';
import { always, answering, failed, open } from './app';
import { ok, running, health } from './made-answers';
import { button, leave, pick, press, show, text } from './page';

afterEach(() => {
  leave();
  localStorage.clear();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('when there is nothing to show', () => {
  test('no board: why, and what to do', async () => {
    await open({ boards: always(ok({ boards: [] })) });
    expect(text()).toContain('No board with sprints here yet');
    expect(text()).toContain('Create a Scrum board in Jira');
    expect(boardQuestions).toEqual([]);
  });

  test('the boards cannot be read: what happened, what to do, and again', async () => {
    await open({ boards: always(failed('jira-unreachable', 'Jira did not answer.', 'Wait a minute.')) });
    expect(text()).toContain('That did not work');
    expect(text()).toContain('Jira did not answer.');
    expect(text()).toContain('Wait a minute.');
    host.boards = always(ok({ boards: [{ id: 7, name: 'Shop' }] }));
    await press(button('Try again'));
    expect(text()).toContain('Sprint 24 Running');
    expect(document.activeElement).toBe(document.querySelector('main'));
  });

  test('the board cannot be read: trying again reads it', async () => {
    await open({ board: always(failed('jira-busy')) });
    host.board = answering;
    await press(button('Try again'));
    expect(text()).toContain('Sprint 24 Running');
  });

  test('not your board: said as such, and another can be chosen', async () => {
    await open({ board: always(failed('board-not-yours', 'Jira does not show you this board.')) });
    expect(text()).toContain('You cannot see this board');
    host.board = answering;
    await pick('Board', 'Payments');
    expect(text()).toContain('Payday');
  });

  test('a sprint that is gone: the way to the current one', async () => {
    const gone = (question: BoardQuestion) =>
      question.sprintId === 99 ? Promise.resolve(failed('sprint-unknown')) : answering(question);
    await open({ board: gone, history: () => historyAt('/board/7/sprint/99') });
    await press(button('Show the current sprint'));
    expect(text()).toContain('Sprint 24 Running');
  });

  test.each([
    ['refuses', () => Promise.reject(new Error('500'))],
    ['answers with nothing', always(undefined)],
    ['answers with something else', always({ kind: 'other' })],
    ['answers with a word', always('ok')],
  ])('the app %s: a sentence with the next step', async (_, board) => {
    await open({ board: board as never });
    expect(text()).toContain('The app did not answer. Nothing was changed.');
    expect(button('Try again')).toBeTruthy();
  });

  test('an answer that cannot be drawn becomes a sentence, not an empty page', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    newHost({ board: always(ok({ ...health(running), coverage: null } as never)) });
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
