import type { WorkItem } from '../../../src/domain/model/work-item';
import { defectsAfterDelivery } from '../../../src/domain/signals/defects-after-delivery';
import { dayOf, endOf, item, type ToldBoard, type ToldItem } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf, itemsOfAll, times } from './sprint-of-items';

/** A bug in no sprint, and the delivered item it is linked with. Items are done on day 6. */
function bugAbout(delivered: number, found: number, more: Partial<ToldItem> = {}): WorkItem[] {
  const bug = item({ sprints: [], created: dayOf(found, 8), moves: [], facts: { isBug: true }, ...more });
  return [bug, item({ sprints: delivered, facts: { linkedIds: [bug.id] } })];
}

/** Sprints of five delivered items; in each, so many bugs turn up about items of the same sprint. */
function told(bugs: readonly number[]): ToldBoard {
  const items = bugs.flatMap((count, place) => [
    ...times(count, () => bugAbout(place + 1, place + 1)).flat(),
    ...itemsOf(place + 1, { planned: 5 - count }),
  ]);
  return { closed: bugs.length, items };
}

const lastCount = (...items: readonly WorkItem[]) =>
  measuredOf(defectsAfterDelivery, { closed: 6, items: [...itemsOfAll(6, () => ({ planned: 5 })), ...items] })
    .value['last'];

const NONE = [0, 0, 0, 0, 0, 0];

test('five closed sprints say nothing yet', () => {
  expect(reasonOf(defectsAfterDelivery, told([0, 0, 0, 0, 0]))).toMatch(
    /^unknown: It takes 6 closed sprints/,
  );
});

test.each([
  ['of the same sprint counts', bugAbout(6, 6), 1],
  ['of the sprint before counts', bugAbout(5, 6), 1],
  ['of two sprints before does not', bugAbout(4, 6), 0],
  ['found before its item was done was found in time', bugAbout(6, 6, { created: dayOf(6, 5) }), 0],
  ['found at the instant its item was done was found in time', bugAbout(6, 6, { created: dayOf(6, 6) }), 0],
  ['found at the weekend before the sprint belongs to it', bugAbout(5, 6, { created: dayOf(5, 12) }), 1],
  [
    'found at the very close of the sprint before belongs to that one',
    bugAbout(5, 6, { created: endOf(5) }),
    0,
  ],
  ['found at the very close of the sprint counts', bugAbout(6, 6, { created: endOf(6) }), 1],
  ['found after the sprint belongs to the next', bugAbout(6, 6, { created: dayOf(6, 12) }), 0],
  ['that is no bug does not count', bugAbout(6, 6, { facts: { isBug: false } }), 0],
  ['of which it was not read that it is a bug does not count', bugAbout(6, 6, { facts: null }), 0],
])('a bug about an item %s', (_edge, items, count) => {
  expect(lastCount(...items)).toBe(count);
});

test('a bug linked with two delivered items is one bug', () => {
  const [bug, about] = bugAbout(6, 6);
  const other = item({ sprints: 6, facts: { linkedIds: [bug?.id ?? ''] } });
  expect(lastCount(...(bug === undefined || about === undefined ? [] : [bug, about]), other)).toBe(1);
});

test('a link to something that was not read is no bug', () => {
  expect(lastCount(item({ sprints: 6, facts: { linkedIds: ['999999'] } }))).toBe(0);
});

test.each([
  ['above the own limits once in five', [...NONE, 2, 0], false],
  ['above the own limits twice in five', [...NONE, 2, 5], true],
  ['one bug is not unusual, even after none at all', [...NONE, 1, 1], false],
])('%s', (_edge, bugs, pattern) => {
  expect(measuredOf(defectsAfterDelivery, told(bugs)).pattern).toBe(pattern);
});

test('it is compared by delivered item: twice the bugs about twice the items are usual', () => {
  const busy = [...itemsOf(8, { planned: 40 }), ...times(2, () => bugAbout(8, 8)).flat()];
  const calm = told([1, 1, 1, 1, 1, 1, 1]);
  const { value } = measuredOf(defectsAfterDelivery, { closed: 8, items: [...calm.items, ...busy] });
  expect(value).toMatchObject({ last: 2, sprintsAboveOwnLimit: 0 });
});

test('it says the count and names each bug', () => {
  const { says, evidence } = measuredOf(defectsAfterDelivery, told([0, 0, 0, 0, 0, 2]));
  expect(says).toMatch(/^2 bugs about what had just been delivered in the last sprint;/);
  expect(evidence.map((one) => [one.sprintId, one.at])).toEqual([
    [6, dayOf(6, 8)],
    [6, dayOf(6, 8)],
  ]);
});

test('one bug is said as one', () => {
  expect(measuredOf(defectsAfterDelivery, told([0, 0, 0, 0, 0, 1])).says).toMatch(
    /^1 bug about what had just been delivered in the last sprint;/,
  );
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(defectsAfterDelivery, told([...NONE, 2, 5, 0]))).toMatchObject({ level: 'hint', since: 8 });
  expect(levelOf(defectsAfterDelivery, told([...NONE, 0, 2, 5]))).toBe('fact');
});

test('no bug is quiet', () => {
  expect(levelOf(defectsAfterDelivery, told(NONE))).toBe('quiet');
});

test.each([
  ['links that were not read', itemsOf(6, { planned: 1 }, { facts: null })],
  ['links of one item that were not read', itemsOf(6, { planned: 1 }, { facts: { linkedIds: 'unknown' } })],
  ['a fate that cannot be told', itemsOf(6, { untold: 1 })],
])('%s make the last sprint unknown, not free of bugs', (_edge, gap) => {
  expect(reasonOf(defectsAfterDelivery, { closed: 6, items: [...told(NONE).items, ...gap] })).toMatch(
    /^unknown: /,
  );
});

test('nothing delivered in two sprints is no share of 0', () => {
  const items = itemsOfAll(6, (sprint) => (sprint >= 5 ? { left: 10 } : {}));
  expect(reasonOf(defectsAfterDelivery, { closed: 6, items })).toMatch(/^unknown: /);
});

test.each<[string, number[], number[], number]>([
  ['a second sprint running that delivered nothing is', [3, 4], [], 7],
  ['a sprint with links that were not read, and the one after it, are', [], [4], 6],
])('%s not compared with', (_edge, leftAll, unread, sprints) => {
  const items = itemsOfAll(8, (sprint) => ({ planned: 5, left: leftAll.includes(sprint) ? 5 : 0 }));
  const gaps = unread.flatMap((sprint) =>
    itemsOf(sprint, { planned: 1 }, { facts: { linkedIds: 'unknown' } }),
  );
  const { value } = measuredOf(defectsAfterDelivery, { closed: 8, items: [...items, ...gaps] });
  expect(value['sprints']).toBe(sprints);
});
