import { goalMissingOrChanged } from '../../../src/domain/signals/goal-missing-or-changed';
import { endOf, startOf, type ToldBoard } from './made-past';
import { judgedOf, levelOf, measuredOf, noticeOf, reasonOf } from './reading-of';
import { itemsOf } from './sprint-of-items';

/** The goal noted at each start, and that of today where it is another one. */
function told(
  atStart: readonly (string | null)[],
  today: Readonly<Record<number, string | null>> = {},
): ToldBoard {
  const noted = (sprint: number) => atStart[sprint - 1] ?? null;
  const now = (sprint: number): string | null => {
    const goal = noted(sprint);
    return sprint in today ? (today[sprint] ?? null) : goal === 'unknown' ? 'A goal' : goal;
  };
  return {
    closed: atStart.length,
    items: itemsOf(1),
    recorded: (sprint) => (noted(sprint) === 'unknown' ? null : { goalAtStart: noted(sprint) }),
    goal: now,
  };
}

const A = 'Guests can pay';

test('four closed sprints say nothing yet', () => {
  expect(reasonOf(goalMissingOrChanged, told([null, null, null, null]))).toMatch(
    /^unknown: It takes 5 closed sprints/,
  );
});

test('five closed sprints with four noted starts are not enough: Jira keeps no history of goals', () => {
  expect(reasonOf(goalMissingOrChanged, told(['unknown', A, A, A, A]))).toMatch(/noted at five starts first/);
});

test.each([
  ['two starts without a goal', [null, A, A, A, null], false],
  ['three starts without a goal', [null, A, null, A, null], true],
  ['a goal of spaces only is none', [null, A, '  ', A, null], true],
])('%s', (_edge, goals, pattern) => {
  expect(measuredOf(goalMissingOrChanged, told(goals)).pattern).toBe(pattern);
});

test('a goal that changed counts like one that was missing, and spaces around it are no change', () => {
  const { says, evidence } = measuredOf(
    goalMissingOrChanged,
    told([A, A, A, A, A], { 2: 'Another', 3: ` ${A} `, 4: null }),
  );
  expect(says).toBe('The goal was missing or changed in 2 of the last 5 sprints.');
  expect(evidence.map(({ sprintId, itemId, says: one }) => [sprintId, itemId, one])).toEqual([
    [2, null, 'ended with another goal than it started with'],
    [4, null, 'ended with another goal than it started with'],
  ]);
});

test('starts that were not noted are passed over, and the last five noted ones count', () => {
  const { value } = measuredOf(goalMissingOrChanged, told([null, A, A, A, 'unknown', A]));
  expect(value).toEqual({ sprints: 1, recordedStarts: 5 });
});

test('what was before the last five noted starts does not count', () => {
  expect(measuredOf(goalMissingOrChanged, told([null, null, A, A, A, A, A])).value).toEqual({
    sprints: 0,
    recordedStarts: 5,
  });
});

test('spaces around the goal that was noted at the start are no change either', () => {
  expect(measuredOf(goalMissingOrChanged, told([A, A, ` ${A} `, A, A], { 3: A })).value['sprints']).toBe(0);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(goalMissingOrChanged, told([A, null, null, null, A, A]))).toMatchObject({
    level: 'hint',
    since: 5,
  });
  expect(levelOf(goalMissingOrChanged, told([A, A, null, null, A, null]))).toBe('fact');
});

test('it is kept when five starts had a goal that stayed', () => {
  expect(levelOf(goalMissingOrChanged, told([A, A, A, A, A]))).toBe('kept');
});

describe('while a sprint runs', () => {
  const running = (atStart: string | null, today: string | null) =>
    noticeOf(goalMissingOrChanged, { ...told([A, atStart], { 2: today }), closed: 1, next: 'active' });

  test.each([
    ['a goal that stands is quiet', A, A, 'quiet', 'The goal stands.'],
    ['a changed goal is a notice', A, 'Another', 'notice', 'The goal changed since the start.'],
    ['a goal taken away is a notice', A, null, 'notice', 'This sprint has no goal.'],
    [
      'a goal that came after the start is a notice',
      null,
      A,
      'notice',
      'This sprint started without a goal and has one now.',
    ],
    [
      'a goal whose start was not noted is not said to stand',
      'unknown',
      A,
      'quiet',
      'This sprint has a goal; what it was at the start was not noted.',
    ],
    ['no goal today is a notice, whatever was noted', 'unknown', null, 'notice', 'This sprint has no goal.'],
  ] as const)('%s', (_edge, atStart, today, level, says) => {
    expect(running(atStart, today)).toMatchObject({ level, reading: { says } });
  });

  test('a changed goal is counted and named with the start of its sprint, and is no pattern yet', () => {
    expect(running(A, 'Another').reading).toMatchObject({
      value: { missing: 0, changed: 1 },
      pattern: false,
      evidence: [{ sprintId: 2, itemId: null, at: startOf(2), says: 'The goal changed since the start.' }],
    });
  });

  test('a goal that stands counts as no change, and there is nothing to name', () => {
    expect(running(A, A).reading).toMatchObject({ value: { missing: 0, changed: 0 }, evidence: [] });
  });

  test('what was not noted is no 0', () => {
    expect(running('unknown', A).reading).toMatchObject({ value: { missing: 0 } });
    expect(running('unknown', A).reading).not.toHaveProperty('value.changed');
  });
});

describe('before a sprint starts', () => {
  const planned = (goal: string | null) =>
    noticeOf(goalMissingOrChanged, { closed: 1, items: itemsOf(1), next: 'future', goal: () => goal });

  test('without a goal is a notice that names the sprint, and is no pattern yet', () => {
    expect(planned(null)).toMatchObject({
      level: 'notice',
      reading: {
        value: { missing: 1 },
        pattern: false,
        evidence: [{ sprintId: 2, itemId: null, at: endOf(1), says: 'No goal yet.' }],
      },
    });
  });

  test('with one is quiet, and there is nothing to name', () => {
    expect(planned(A)).toMatchObject({
      level: 'quiet',
      reading: { value: { missing: 0 }, says: 'The goal is written.', evidence: [] },
    });
  });
});
