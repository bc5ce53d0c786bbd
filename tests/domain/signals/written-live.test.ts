import { DAY, HOUR, instant, type Instant } from '../../../src/domain/model/instant';
import { writtenLive } from '../../../src/domain/signals/written-live';
import { COUNTING_BOARD, LONG_AGO, startOf, type ToldBoard, type ToldItem } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf, itemsOfAll } from './sprint-of-items';

/** Described and first estimated at the given instants; created long ago. */
const prepared = (described: Instant, estimated: Instant): Partial<ToldItem> => ({
  estimate: null,
  reEstimated: [[estimated, 3]],
  facts: { described: { kind: 'known', initial: false, flips: [{ at: described, to: true }] } },
});

const before = (sprint: number, hours: number): Instant => instant(startOf(sprint) - hours * HOUR);
const after = (sprint: number, hours: number): Instant => before(sprint, -hours);
const NEVER = { kind: 'known', initial: false, flips: [] } as const;
const describedAtCreation: Partial<ToldItem> = {
  ...prepared(instant(LONG_AGO), instant(LONG_AGO + HOUR / 2)),
  facts: { described: { kind: 'known', initial: true, flips: [] } },
};
const well: Partial<ToldItem> = prepared(instant(LONG_AGO + DAY), instant(LONG_AGO + 3 * DAY));
const live = (sprint: number): Partial<ToldItem> => ({ ...well, created: before(sprint, 3) });

/** Nine planned items a sprint, of which so many were created three hours before the start. */
function told(counts: readonly number[]): ToldBoard {
  const items = counts.flatMap((count, place) => [
    ...itemsOf(place + 1, { planned: count }, live(place + 1)),
    ...itemsOf(place + 1, { planned: 9 - count }, well),
  ]);
  return { closed: counts.length, items };
}

test('two closed sprints say nothing yet', () => {
  expect(reasonOf(writtenLive, told([3, 3]))).toMatch(/^unknown: It takes 3 closed sprints/);
});

test.each([
  ['two of nine', 2, false],
  ['a third', 3, true],
])('%s', (_edge, count, pattern) => {
  expect(measuredOf(writtenLive, told([0, 0, count])).pattern).toBe(pattern);
});

test.each([
  [
    'created a moment less than a day before the start',
    { ...well, created: instant(startOf(3) - DAY + 1) },
    1,
  ],
  ['created exactly a day before the start', { ...well, created: instant(startOf(3) - DAY) }, 0],
  ['described and estimated on the same day', prepared(before(3, 100), before(3, 99)), 1],
  ['described the day before the estimate', prepared(before(3, 130), before(3, 100)), 0],
  ['described after the start', prepared(instant(startOf(3) + 1), before(3, 99)), 0],
  ['described after the start on the day of an estimate before it', prepared(after(3, 1), before(3, 1)), 0],
  ['estimated after the start on the day of a description before it', prepared(before(3, 1), after(3, 1)), 0],
  ['described and estimated on the day of the start, after it', prepared(after(3, 1), after(3, 2)), 0],
  ['created with description and estimate long before', { estimate: 3, reEstimated: [] }, 0],
  ['described as it was created, and estimated within the hour', describedAtCreation, 1],
  ['described at the very start on the day it was estimated', prepared(startOf(3), before(3, 1)), 1],
  ['estimated at the very start on the day it was described', prepared(before(3, 1), startOf(3)), 1],
  ['neither described nor estimated', { estimate: null, facts: { described: NEVER } }, 0],
  ['never estimated', { ...well, estimate: null, reEstimated: [] }, 0],
])('an item %s', (_edge, life, seen) => {
  const items = [...told([0, 0, 0]).items, ...itemsOf(3, { planned: 1 }, life)];
  expect(measuredOf(writtenLive, { closed: 3, items }).value['items']).toBe(seen);
});

test('the day is that of the team’s zone', () => {
  const late = prepared(
    instant(startOf(3) - 4 * DAY + 14.5 * HOUR),
    instant(startOf(3) - 4 * DAY + 15.5 * HOUR),
  );
  const items = [...told([0, 0, 0]).items, ...itemsOf(3, { planned: 1 }, late)];
  const calendar = { zone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5], holidays: [] };
  expect(measuredOf(writtenLive, { closed: 3, items }).value['items']).toBe(0);
  expect(measuredOf(writtenLive, { closed: 3, items, settings: { calendar } }).value['items']).toBe(1);
});

test('what came in after the start was not planned, however late it was written', () => {
  const cameIn = itemsOf(3, { planned: 2 }, { ...live(3), sprints: [[after(3, 96), [3]]] });
  const items = [...told([0, 0, 1]).items, ...cameIn];
  expect(measuredOf(writtenLive, { closed: 3, items }).value).toMatchObject({ items: 1, of: 9 });
});

test('it names each item with the reason', () => {
  const items = [
    ...told([0, 0, 1]).items,
    ...itemsOf(3, { planned: 1 }, prepared(before(3, 100), before(3, 99))),
  ];
  const { says, evidence } = measuredOf(writtenLive, { closed: 3, items });
  expect(says).toBe(
    '2 of 10 items were written in the last day before the start or while they were estimated.',
  );
  expect(evidence.map((one) => one.says).sort()).toEqual([
    'was created less than a day before the start',
    'was first described on the day of its first estimate',
  ]);
});

test('on a board that counts items only the creation counts', () => {
  const together = prepared(before(3, 100), before(3, 99));
  const items = [
    ...itemsOfAll(3, () => ({})),
    ...itemsOf(3, { planned: 1 }, live(3)),
    ...itemsOf(3, { planned: 1 }, together),
  ];
  expect(measuredOf(writtenLive, { closed: 3, items, board: COUNTING_BOARD }).value['items']).toBe(1);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(writtenLive, told([0, 0, 3, 3]))).toMatchObject({ level: 'hint', since: 3 });
  expect(levelOf(writtenLive, told([0, 3, 0, 3]))).toBe('fact');
  expect(levelOf(writtenLive, told([0, 3, 3]))).toBe('fact');
});

test('nothing written so late is quiet', () => {
  expect(levelOf(writtenLive, told([0, 0, 0]))).toBe('quiet');
});

test.each([
  ['descriptions that were not read', itemsOf(3, {}, { facts: null })],
  ['an estimate whose history cannot be told', itemsOf(3, { planned: 1 }, { reEstimated: 'unknown' })],
  ['an origin that cannot be told', itemsOf(3, { untold: 1 })],
])('%s: unknown', (_edge, gap) => {
  expect(reasonOf(writtenLive, { closed: 3, items: [...told([0, 0, 0]).items, ...gap] })).toMatch(
    /^unknown: /,
  );
});

test('a sprint in which nothing was planned has no share', () => {
  expect(reasonOf(writtenLive, { closed: 3, items: itemsOfAll(2, () => ({})) })).toMatch(
    /^unknown: Nothing was planned/,
  );
});
