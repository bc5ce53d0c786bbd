import { scopeAdded } from '../../../src/domain/signals/scope-added';
import { dayOf, item, LONG_AGO, startOf, type ToldBoard } from './made-past';
import { HOUR, instant } from '../../../src/domain/model/instant';
import { judgedOf, levelOf, measuredOf, noticeOf, reasonOf } from './reading-of';
import { itemsOf, itemsOfAll, type Told } from './sprint-of-items';

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
  expect(value).toEqual({ items: 9, of: 50, sprints: 5, sprintsAtLimit: 3 });
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

  test('ends when the team says that it is finished', () => {
    const recorded = (sprint: number) => ({ planningFinishedAt: instant(startOf(sprint) + HOUR) });
    expect(measuredOf(scopeAdded, { closed: 5, items: early, recorded }).value['items']).toBe(15);
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

  test('it tells what came in, never what is done', () => {
    const { sprintId, reading } = running({ added: 2 });
    expect(sprintId).toBe(2);
    expect(reading).toMatchObject({
      value: { items: 2, committed: 10 },
      says: '2 items (6 points) came in after the start; 10 items had been planned.',
    });
  });
});
