/** @jest-environment jsdom */
import { asked, historyAt } from './bridge';
import type { Host } from './bridge';
import type { CheckIn } from '../../src/contract';
import { always, failed, open } from './app';
import { chosenIn, tick } from './fields';
import { ok } from './made-answers';
import { noRound, openRound, withResults } from './made-check-in';
import { all, button, leave, press, read, settle, text } from './page';

afterEach(() => {
  leave();
  localStorage.clear();
});

const answered: CheckIn = {
  ...openRound,
  open: openRound.open === null ? null : { ...openRound.open, answered: true },
};

function openCheckIn(checkIn: CheckIn, changed: Partial<Host> = {}): Promise<void> {
  return open({
    history: () => historyAt('/board/7/check-in'),
    checkIn: always(ok(checkIn)),
    ...changed,
  });
}

const boxes = () => all('.choices input') as HTMLInputElement[];

describe('without an open round', () => {
  test('who learns what is said before anything is asked', async () => {
    await openCheckIn(noRound);
    expect(asked('checkIn')).toEqual([{ boardId: 7 }]);
    expect(read(document.querySelector('.plain-list'))).toContain('Answers are anonymous.');
    expect(text().indexOf('Answers are anonymous.')).toBeLessThan(text().indexOf('No round is open'));
  });

  test('the first five statements are chosen, and a sixth only in the place of another', async () => {
    await openCheckIn(noRound, { openRound: always(ok(openRound)) });
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, true, true, true, false, false]);
    expect(boxes().map(({ disabled }) => disabled)).toEqual([false, false, false, false, false, true, true]);
    await tick('Statement 1.');
    await tick('Statement 7.');
    expect(chosenIn('Choose up to five statements for the next round.')).toHaveLength(5);
    await press(button('Open the round'));
    expect(asked('openRound')).toEqual([
      { boardId: 7, statements: ['breaker-2', 'breaker-3', 'breaker-4', 'breaker-5', 'breaker-7'] },
    ]);
    expect(text()).toContain('The round of 20 Nov 2026 is open');
  });

  test('none chosen: there is nothing to open', async () => {
    await openCheckIn({ ...noRound, suggested: noRound.suggested.slice(0, 1) });
    await tick('Statement 1.');
    expect(text()).not.toContain('Open the round');
  });

  test('whoever may not open one reads what it could ask', async () => {
    await openCheckIn({ ...noRound, mayOpen: false });
    expect(text()).toContain('This is what the next round could ask.');
    expect(document.querySelector<HTMLFieldSetElement>('.choices')?.disabled).toBe(true);
    expect(text()).not.toContain('Open the round');
  });

  test('a round that could not be opened says why, and the choice stays', async () => {
    await openCheckIn(noRound, { openRound: always(failed('not-now', 'A round is open.', 'Look again.')) });
    await tick('Statement 1.');
    await press(button('Open the round'));
    expect(read(document.querySelector('[role=alert]'))).toBe('A round is open. Look again.');
    expect(boxes()[0]?.checked).toBe(false);
  });
});

describe('an open round', () => {
  test('asks each statement from 1, not at all, to 5, fully', async () => {
    await openCheckIn(openRound);
    expect(all('.scale legend').map(read)).toEqual(['Statement 1.', 'Statement 2.']);
    expect(all('.scale:first-child label').map(read)).toEqual(['1, not at all', '2', '3', '4', '5, fully']);
    expect(text()).toContain('Answers cannot be changed once they are sent.');
  });

  test('is answered once, as a whole; the focus stays where that is said', async () => {
    await openCheckIn(openRound, { answerRound: always(ok(answered)) });
    await tick('2', 'Statement 1.');
    await press(button('Send my answers'));
    expect(asked('answerRound')).toEqual([]);
    await tick('5, fully', 'Statement 2.');
    await press(button('Send my answers'));
    expect(asked('answerRound')).toEqual([
      {
        boardId: 7,
        roundId: 'round-3',
        answers: [
          { breaker: 'breaker-1', answer: 2 },
          { breaker: 'breaker-2', answer: 5 },
        ],
      },
    ]);
    expect(read(document.activeElement)).toBe('You have answered. Results come after the close.');
    expect(all('.scale')).toEqual([]);
  });

  test('keeps what was chosen when the answers do not go over, and when the page looks again', async () => {
    await openCheckIn(openRound, { answerRound: always(failed('round-closed', 'It is closed.', 'Look.')) });
    await tick('2', 'Statement 1.');
    await tick('4', 'Statement 2.');
    await press(button('Send my answers'));
    expect(read(document.querySelector('form [role=alert]'))).toBe('It is closed. Look.');
    await press(button('Refresh'));
    expect(asked('checkIn')).toHaveLength(2);
    expect(chosenIn('Statement 1.')).toEqual(['2']);
  });

  test('says nothing about how many have answered', async () => {
    await openCheckIn(answered);
    const round = read(document.querySelector('[aria-labelledby=open-round]'));
    expect(round).toBe(
      'The round of 20 Nov 2026 is openYou have answered. Results come after the close.Close the round',
    );
  });

  test('is closed in two steps, by whoever may', async () => {
    await openCheckIn(openRound, { closeRound: always(ok(withResults)) });
    await press(button('Close the round'));
    expect(asked('closeRound')).toEqual([]);
    expect(read(document.querySelector('[role=alert]'))).toContain('nobody can answer any more');
    await press(button('Yes, close it'));
    expect(asked('closeRound')).toEqual([{ boardId: 7, roundId: 'round-3' }]);
    expect(text()).toContain('6 answers');
  });

  test('is closed by nobody else', async () => {
    await openCheckIn({ ...openRound, mayOpen: false });
    expect(text()).not.toContain('Close the round');
  });
});

describe('closed rounds', () => {
  test('are told as counts, with words', async () => {
    await openCheckIn(withResults);
    const table = document.querySelector('.round[open] table');
    expect([...(table?.querySelectorAll('tbody tr') ?? [])].map(read)).toEqual([
      'Statement 1.most agree00123',
      'Statement 2.everyone agreed00060',
    ]);
    const widths = [...(table?.querySelectorAll('tr:nth-child(1) rect') ?? [])].map((one) =>
      one.getAttribute('width'),
    );
    expect(widths).toEqual(['0', '0', '8', '16', '24']);
  });

  test('with too few answers have none, and offer the talk cards', async () => {
    await openCheckIn(withResults);
    const tooFew = all('[aria-labelledby=closed-rounds] > .round')[1] ?? null;
    expect(read(tooFew)).toContain('Fewer than five answered, so nothing of the answers was kept.');
    expect(read(tooFew)).toContain('Talk cards');
    expect(tooFew?.querySelector('table')).toBeNull();
  });

  test('that there are none yet is said', async () => {
    await openCheckIn(noRound);
    expect(text()).toContain('No round has been closed so far.');
  });

  test('are compared from one to the next, beside what the sprints show', async () => {
    await openCheckIn(withResults);
    const trend = read(document.querySelector('[aria-labelledby=trends]'));
    expect(trend).toContain('Statement 1. QuietNothing stands out.');
    expect(trend).toContain('9 Nov 2026');
    expect(trend).toContain('12 Oct 2026');
  });
});

describe('the check-in of a board', () => {
  test('is asked for on its tab alone', async () => {
    await open({ checkIn: always(ok(noRound)) });
    expect(asked('checkIn')).toEqual([]);
    await press(button('Check-in'));
    expect(asked('checkIn')).toEqual([{ boardId: 7 }]);
  });

  test('is told as on its way until it is there', async () => {
    await open({ history: () => historyAt('/board/7/check-in') });
    expect(text()).toContain('Reading the check-in…');
  });

  test('is for the team', async () => {
    await openCheckIn(noRound, { checkIn: always(failed('not-the-team', 'For the team.', 'Ask an admin.')) });
    await settle();
    expect(read(document.querySelector('[aria-labelledby=for-the-team]'))).toBe(
      'For the teamFor the team.Ask an admin.',
    );
    expect(text()).not.toContain('Try again');
  });

  test('that could not be read can be asked for again', async () => {
    await openCheckIn(noRound, { checkIn: always(failed('jira-busy', 'Jira is busy.')) });
    await press(button('Try again'));
    expect(asked('checkIn')).toHaveLength(2);
    expect(document.activeElement).toBe(document.querySelector('main'));
  });
});
