import type { WorkItem } from '../../../src/domain/model/work-item';
import { latePlanOf, planningFinished, startedEmpty } from '../../../src/domain/rules/late-plan';
import { HOUR } from '../../../src/domain/model/instant';
import type { Sprint } from '../../../src/domain/model/sprint';
import { item, moment, seen, SPAN, SPRINT, track } from './made-item';

const MAPPED = new Set(['todo', 'doing', 'done', 'shipped']);

function saidAt(at: number | null): Sprint {
  return {
    ...SPRINT,
    recorded: {
      startedAt: null,
      seenActive: true,
      goalAtStart: 'unknown',
      planningFinishedAt: at === null ? null : moment(at),
      reopenedAt: null,
    },
  };
}

/** Came in at 1100, estimated at 3. */
function came(id: string, more: Partial<WorkItem> = {}): WorkItem {
  return item({
    id,
    sprints: track<readonly number[]>([], [1100, [5]]),
    estimate: track<number | null>(3),
    ...more,
  });
}

const FOUR = ['1', '2', '3', '4'].map((id) => came(id));
const planOf = (items: readonly WorkItem[], sprint = saidAt(1500)) =>
  latePlanOf(
    items.map((one) => seen(one)),
    sprint,
    SPAN,
    MAPPED,
  );

test('a sprint started empty, filled and said to be planned is committed to what was in it then', () => {
  expect(planOf(FOUR)).toEqual({
    readAt: 1500,
    itemIds: ['1', '2', '3', '4'],
    size: { items: 4, points: 12, notEstimated: 0 },
  });
});

test.each([
  ['nobody said that planning is finished', saidAt(null)],
  ['it was said before the start', saidAt(900)],
  ['it was said at the start', saidAt(1000)],
  ['it was said after the end', saidAt(2001)],
  ['nothing was recorded', SPRINT],
])('none when %s', (_edge, sprint) => {
  expect(planOf(FOUR, sprint)).toBeNull();
});

test('what is said exactly at the end still plans the sprint', () => {
  expect(planOf(FOUR, saidAt(2000))?.readAt).toBe(2000);
});

test('none for a sprint that was not started empty', () => {
  const planned = ['5', '6'].map((id) => item({ id, sprints: track<readonly number[]>([5]) }));
  expect(planOf([...FOUR, ...planned])).toBeNull();
  expect(planOf(FOUR.slice(1))).toBeNull();
});

describe('of what is in the sprint', () => {
  test('what came in exactly then is planned, what came a moment later is not', () => {
    const atThen = came('5', { sprints: track<readonly number[]>([], [1500, [5]]) });
    const later = came('6', { sprints: track<readonly number[]>([], [1501, [5]]) });
    expect(planOf([...FOUR, atThen, later])?.itemIds).toEqual(['1', '2', '3', '4', '5']);
  });

  test('what had left or was done by then is not planned', () => {
    const left = came('5', { sprints: track<readonly number[]>([], [1100, [5]], [1400, []]) });
    const done = came('6', { status: track('todo', [1400, 'done']) });
    expect(planOf([...FOUR, left, done])?.itemIds).toEqual(['1', '2', '3', '4']);
  });

  test('each counts with its estimate at that instant; a status without a column counts 0', () => {
    const changed = came('5', { estimate: track<number | null>(3, [1400, 5], [1600, 8]) });
    const without = came('6', { estimate: track<number | null>(null) });
    const unmapped = came('7', { status: track('nowhere') });
    const neither = came('8', { status: track('nowhere'), estimate: track<number | null>(null) });
    expect(planOf([...FOUR, changed, without, unmapped, neither])?.size).toEqual({
      items: 8,
      points: 17,
      notEstimated: 2,
    });
  });

  test('where it cannot be told whether something was done, there is no plan', () => {
    expect(planOf([...FOUR, came('5', { status: track('gone') })])).toBeNull();
    const untold = came('5', {
      sprints: { kind: 'unknown', today: [5], because: 'no-entry-says-when' },
    });
    expect(planOf([...FOUR, untold])).toBeNull();
  });
});

describe('started empty', () => {
  const stays = (...entries: readonly number[]) =>
    entries.map((enteredAt) => [{ enteredAt: moment(enteredAt), leftAt: null }]);

  test.each([
    ['none at the start and four on the first day', stays(1001, 1001, 1001, 1001), true],
    ['one at the start and four on the first day', stays(1000, 1001, 1001, 1001, 1001), true],
    ['two at the start', stays(1000, 1000, 1001, 1001, 1001, 1001), false],
    ['only three on the first day', stays(1001, 1001, 1001), false],
  ])('%s', (_edge, allStays, empty) => {
    expect(startedEmpty(allStays, SPAN)).toBe(empty);
  });

  test('what came after the first day is no planning', () => {
    const long = { ...SPAN, end: moment(1000 + 48 * HOUR) };
    const day = 1000 + 24 * HOUR;
    expect(startedEmpty(stays(day, day, day, day), long)).toBe(true);
    expect(startedEmpty(stays(day, day, day, day + 1), long)).toBe(false);
  });
});

describe('planning is finished', () => {
  test.each([
    ['before the start: at the start', 500, 1000],
    ['inside: then', 1500, 1500],
    ['two days after the start: then', 1000 + 48 * HOUR, 1000 + 48 * HOUR],
    ['later: two days after the start', 1001 + 48 * HOUR, 1000 + 48 * HOUR],
  ])('%s', (_edge, said, at) => {
    expect(planningFinished(saidAt(said), SPAN)).toBe(at);
  });

  test('not as long as nobody said so', () => {
    expect(planningFinished(saidAt(null), SPAN)).toBeNull();
    expect(planningFinished(SPRINT, SPAN)).toBeNull();
  });
});
