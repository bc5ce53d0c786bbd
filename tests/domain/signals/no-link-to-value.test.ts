import { noLinkToValue } from '../../../src/domain/signals/no-link-to-value';
import { startOf, type ToldBoard } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf, itemsOfAll } from './sprint-of-items';

/** Eight items a sprint, of which so many name nothing they serve. */
function told(without: readonly number[]): ToldBoard {
  const items = without.flatMap((count, place) => [
    ...itemsOf(place + 1, { planned: count }, { facts: { serves: false } }),
    ...itemsOf(place + 1, { planned: 8 - count }),
  ]);
  return { closed: without.length, items };
}

test('two closed sprints say nothing yet', () => {
  expect(reasonOf(noLinkToValue, told([4, 4]))).toMatch(/^unknown: It takes 3 closed sprints/);
});

test.each([
  ['half of the items in three sprints running', [4, 4, 4], true],
  ['less than half in one of the three', [4, 3, 4], false],
  ['half of them in the last two only', [0, 4, 4], false],
  ['what was before the last three does not count', [0, 4, 4, 4], true],
])('%s', (_edge, without, pattern) => {
  expect(measuredOf(noLinkToValue, told(without)).pattern).toBe(pattern);
});

test('it is a hint at once: its rule asks for three sprints running', () => {
  expect(judgedOf(noLinkToValue, told([4, 4, 4]))).toMatchObject({ level: 'hint', since: 3 });
});

test('it says the share of the last sprint, and names its items', () => {
  const { says, value, evidence } = measuredOf(noLinkToValue, told([0, 0, 2]));
  expect(value).toEqual({ items: 2, of: 8 });
  expect(says).toBe('2 of 8 items of the last sprint name no parent, goal or value.');
  expect(evidence).toHaveLength(2);
  expect(evidence[0]).toMatchObject({ sprintId: 3, at: startOf(3) });
});

test('all items that serve something are quiet', () => {
  expect(levelOf(noLinkToValue, told([0, 0, 0]))).toBe('quiet');
});

test.each([
  ['parents that were not read', itemsOf(3, { planned: 1 }, { facts: null })],
  ['one parent that is not known', itemsOf(3, { planned: 1 }, { facts: { serves: 'unknown' } })],
])('%s: unknown', (_edge, gap) => {
  expect(reasonOf(noLinkToValue, { closed: 3, items: [...told([4, 4, 4]).items, ...gap] })).toMatch(
    /^unknown: /,
  );
});

test('a sprint before it that was not read cannot make three running', () => {
  const gap = itemsOf(2, { planned: 1 }, { facts: null });
  expect(measuredOf(noLinkToValue, { closed: 3, items: [...told([4, 4, 4]).items, ...gap] }).pattern).toBe(
    false,
  );
});

test('a sprint without items has no share', () => {
  expect(reasonOf(noLinkToValue, { closed: 3, items: itemsOfAll(2, () => ({})) })).toMatch(/^unknown: /);
});

test('a sprint without items between two others cannot make three running', () => {
  const unserved = (sprint: number) => itemsOf(sprint, { planned: 4 }, { facts: { serves: false } });
  expect(measuredOf(noLinkToValue, { closed: 3, items: [...unserved(1), ...unserved(3)] }).pattern).toBe(
    false,
  );
});
