import { scopeAdded } from '../../../src/domain/signals/scope-added';
import { dayOf, item, LONG_AGO, startOf, type ToldBoard } from './made-past';
import { HOUR, instant } from '../../../src/domain/model/instant';
import { judgedOf, levelOf, measuredOf, noticeOf, reasonOf } from './reading-of';
import { itemsOf, itemsOfAll, type Told } from './sprint-of-items';
import { marksOfEntries } from './told-marks';
import type { ChangeName, MarkKind } from '../../../src/domain/model/mark';

/** Sprints of ten planned items; in those named, `added` items came in on the fifth day. */
function told(closed: number, added: number, inSprints: readonly number[]): ToldBoard {
  return {
    closed,
    items: itemsOfAll(closed, (sprint) => ({ added: inSprints.includes(sprint) ? added : 0 })),
  };
}

test('four closed sprints say nothing yet', () => {
  expect(reasonOf(scopeAdded, told(4, 3, [1, 2, 3, 4]))).toBe(
    'unknown: It takes 5 closed sprints; so far there are 4.',
  );
});

test.each([
  ['a fifth of the plan came in, in every sprint', 2, [1, 2, 3, 4, 5], false],
  ['more than a fifth came in, in two sprints of five', 3, [4, 5], false],
  ['more than a fifth came in, in three sprints of five', 3, [1, 3, 5], true],
])('%s', (_edge, added, sprints, pattern) => {
  expect(measuredOf(scopeAdded, told(5, added, sprints)).pattern).toBe(pattern);
});

test('it says how many items and points came in, and names each', () => {
  const { says, evidence, value } = measuredOf(scopeAdded, told(5, 3, [1, 3, 5]));
  expect(says).toBe(
    '9 items (27 points) came in after the start of the last 5 sprints; 50 items had been planned.',
  );
  expect(value).toEqual({ items: 9, of: 50, sprints: 5, sprintsAtLimit: 3, agreed: 0 });
  expect(evidence.map(({ sprintId }) => sprintId)).toEqual([1, 1, 1, 3, 3, 3, 5, 5, 5]);
});

describe('it lasts', () => {
  test('when it held at the close before, too, and says since when', () => {
    expect(judgedOf(scopeAdded, told(6, 3, [3, 4, 5]))).toMatchObject({ level: 'hint', since: 5, heldAt: 2 });
  });

  test('not when the third sprint of it has only just closed', () => {
    expect(levelOf(scopeAdded, told(6, 3, [4, 5, 6]))).toBe('fact');
  });

  test('not at the fifth close: a hint takes six', () => {
    expect(levelOf(scopeAdded, told(5, 3, [1, 2, 3, 4, 5]))).toBe('fact');
  });
});

describe('it is kept', () => {
  test('when at most a tenth of the plan came in over five sprints', () => {
    expect(levelOf(scopeAdded, told(5, 1, [1, 2, 3, 4, 5]))).toBe('kept');
  });

  test('not when one item more did', () => {
    const items = itemsOfAll(5, (sprint) => ({ added: sprint === 5 ? 2 : 1 }));
    expect(levelOf(scopeAdded, { closed: 5, items })).toBe('fact');
  });
});

describe('planning', () => {
  const early = itemsOfAll(5, () => ({ addedEarly: 3 }));

  test('goes on for the grace: what comes in then is planned', () => {
    expect(measuredOf(scopeAdded, { closed: 5, items: early }).value['items']).toBe(0);
  });

  test('ends at the start when the team agreed on no grace', () => {
    const board = { closed: 5, items: early, settings: { planningGrace: 0 } };
    expect(measuredOf(scopeAdded, board).value['items']).toBe(15);
  });

  test.each([
    ['an hour after the start: what came in an hour later is not planned', HOUR, 15],
    ['at the instant they came in: they are planned', 2 * HOUR, 0],
    ['before the start: planning ended with the start', -HOUR, 15],
  ])('ends when the team says that it is finished, %s', (_edge, after, items) => {
    const recorded = (sprint: number) => ({ planningFinishedAt: instant(startOf(sprint) + after) });
    expect(measuredOf(scopeAdded, { closed: 5, items: early, recorded }).value['items']).toBe(items);
  });

  test.each([
    ['a day after the start: it went on longer than the grace', 24 * HOUR, 0],
    ['at the end: no planning is longer than two days', 11 * 24 * HOUR, 15],
  ])('that the team says is finished %s', (_edge, after, items) => {
    const recorded = (sprint: number) => ({ planningFinishedAt: instant(startOf(sprint) + after) });
    const board = {
      closed: 5,
      items: itemsOfAll(5, () => (after < 48 * HOUR ? { addedEarly: 3 } : { added: 3 })),
      settings: { planningGrace: HOUR },
      recorded,
    };
    expect(measuredOf(scopeAdded, board).value['items']).toBe(items);
  });

  test('after the start button makes a sprint that is judged nowhere', () => {
    const late: Told = { planned: 1, addedEarly: 4, added: 5 };
    const items = itemsOfAll(5, (sprint) => (sprint <= 2 ? late : {}));
    expect(measuredOf(scopeAdded, { closed: 5, items }).value).toMatchObject({ sprints: 3, items: 0 });
  });
});

test('an item that was done before it came in brought no work', () => {
  const done = item({
    sprints: [[dayOf(5, 5), [5]]],
    moves: [[dayOf(5, 4), 'done']],
  });
  const board = { closed: 5, items: [...itemsOfAll(5, () => ({})), done] };
  expect(measuredOf(scopeAdded, board).value['items']).toBe(0);
});

test('an item that was taken out before the start and came back counts as come in', () => {
  const back = item({
    sprints: [
      [LONG_AGO, [5]],
      [dayOf(5, -1), []],
      [dayOf(5, 3), [5]],
    ],
  });
  expect(
    measuredOf(scopeAdded, { closed: 5, items: [...itemsOfAll(5, () => ({})), back] }).value['items'],
  ).toBe(1);
});

describe('an origin that cannot be told', () => {
  test('leaves its sprint out', () => {
    const items = itemsOfAll(5, (sprint) => ({ added: 3, untold: sprint <= 2 ? 1 : 0 }));
    const { value, says } = measuredOf(scopeAdded, { closed: 5, items });
    expect(value).toMatchObject({ items: 9, of: 30, sprints: 3 });
    expect(says).toContain('the 3 of the last 5 sprints that can be told');
  });

  test('in three sprints of five makes it unknown', () => {
    const items = itemsOfAll(5, (sprint) => ({ untold: sprint <= 3 ? 1 : 0 }));
    expect(reasonOf(scopeAdded, { closed: 5, items })).toBe(
      'unknown: It can be told in too few of the last five sprints.',
    );
  });
});

describe('marks', () => {
  const board = told(6, 3, [1, 2, 3, 4, 5, 6]);
  const marked = (marks: readonly MarkKind[], perSprint = 3): ToldBoard => ({
    ...board,
    marks: marksOfEntries(board, marks, perSprint),
  });

  test.each([
    ['agreed: no hint is made of them', ['agreed'], 'fact'],
    ['pulled in: no hint is made of them', ['pulled-in'], 'fact'],
    ['an emergency: they are not agreed', ['emergency'], 'hint'],
    ['split', ['split'], 'hint'],
    ['an error in the data', ['data-error'], 'hint'],
    ['agreed, and then to be talked about: they count as not marked', ['agreed', 'lets-talk'], 'hint'],
    ['to be talked about, and then agreed: the last one counts', ['lets-talk', 'agreed'], 'fact'],
  ] as const)('changes marked %s', (_edge, marks, level) => {
    expect(levelOf(scopeAdded, marked(marks))).toBe(level);
  });

  test('both figures are said, and no change leaves the evidence', () => {
    const { says, value, evidence } = measuredOf(scopeAdded, marked(['agreed'], 1));
    expect(says).toBe(
      '15 items (45 points) came in after the start of the last 5 sprints, 5 marked agreed; 50 items had been planned.',
    );
    expect(value).toMatchObject({ items: 15, agreed: 5, sprintsAtLimit: 0 });
    expect(evidence).toHaveLength(15);
  });

  test('of one item too few leave the rest a pattern', () => {
    const four = told(6, 4, [1, 2, 3, 4, 5, 6]);
    expect(levelOf(scopeAdded, { ...four, marks: marksOfEntries(four, ['agreed'], 1) })).toBe('hint');
    expect(levelOf(scopeAdded, { ...four, marks: marksOfEntries(four, ['agreed'], 2) })).toBe('fact');
  });

  test('of another sprint, another item or another instant are of other changes', () => {
    const marks = marksOfEntries(board, ['agreed'], 3);
    const elsewhere = (change: Partial<ChangeName>): ToldBoard => ({
      ...board,
      marks: marks.map((one) => ({ ...one, change: { ...one.change, ...change } })),
    });
    expect(levelOf(scopeAdded, elsewhere({}))).toBe('fact');
    for (const other of [{ sprintId: 99 }, { itemId: '1' }, { at: instant(0) }, { kind: 'left' as const }]) {
      expect(levelOf(scopeAdded, elsewhere(other))).toBe('hint');
    }
  });

  test('do not make it kept: what builds trust is judged without them', () => {
    // Of 114 planned items 9 came in, which is little; but three small sprints grew by more than a fifth.
    const items = itemsOfAll(6, (sprint) => (sprint <= 3 ? { planned: 48 } : { planned: 6, added: 3 }));
    const uneven: ToldBoard = { closed: 6, items };
    expect(levelOf(scopeAdded, uneven)).toBe('fact');
    expect(levelOf(scopeAdded, { ...uneven, marks: marksOfEntries(uneven, ['agreed'], 3) })).toBe('fact');
  });
});

describe('while a sprint runs', () => {
  const running = (sprint: Told) =>
    noticeOf(scopeAdded, { closed: 1, next: 'active', items: itemsOf(2, sprint), readAt: dayOf(2, 7) });

  test.each([
    ['one item of ten is no notice', { added: 1 }, 'quiet'],
    ['two items of ten are', { added: 2 }, 'notice'],
    ['two items of thirty are less than a tenth', { planned: 30, added: 2 }, 'quiet'],
    ['three items of thirty are a tenth', { planned: 30, added: 3 }, 'notice'],
    ['a plan that cannot be told is unknown', { added: 2, untold: 1 }, 'unknown'],
    [
      'a sprint planned after the start button is asked about in other words',
      { planned: 1, addedEarly: 4 },
      'not-applicable',
    ],
  ])('%s', (_edge, sprint, level) => {
    expect(running(sprint).level).toBe(level);
  });

  test.each([
    ['two of three marked agreed: one is not enough to be noticed', 2, 'quiet'],
    ['one of three marked agreed: two are left', 1, 'notice'],
  ])('%s', (_edge, agreed, level) => {
    const board: ToldBoard = {
      closed: 1,
      next: 'active',
      items: itemsOf(2, { added: 3 }),
      readAt: dayOf(2, 7),
    };
    const notice = noticeOf(scopeAdded, { ...board, marks: marksOfEntries(board, ['agreed'], agreed) });
    expect(notice.level).toBe(level);
    expect(notice.reading).toMatchObject({
      value: { items: 3, committed: 10, agreed },
      says: `3 items (9 points) came in after the start, ${agreed} marked agreed; 10 items had been planned.`,
    });
  });

  test('it tells what came in, never what is done', () => {
    const { sprintId, reading } = running({ added: 2 });
    expect(sprintId).toBe(2);
    expect(reading).toMatchObject({
      value: { items: 2, committed: 10, agreed: 0 },
      says: '2 items (6 points) came in after the start; 10 items had been planned.',
    });
  });
});
