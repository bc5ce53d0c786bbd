import { instant } from '../../../src/domain/model/instant';
import { readyWorkAt } from '../../../src/domain/signals/ready-work';
import { dayOf, endOf, item, madePast, startOf, type ToldItem } from './made-past';

/** What is ready at the instant, of one item that was never begun; three sprints are closed. */
function readyOf(life: Partial<ToldItem>, at = startOf(3), statistic: 'points' | 'items' = 'points') {
  const items = [item({ sprints: [], moves: [], ...life })];
  return readyWorkAt(at, madePast({ closed: 3, items }), statistic);
}

test.each([
  ['an item that still names a sprint that has closed is ready again', startOf(3), 3],
  ['in the middle of its sprint it is taken', dayOf(1, 4), 0],
  ['at the very start of its sprint it is taken', startOf(1), 0],
  ['at the very close of its sprint it is not any more', endOf(1), 3],
  ['before its sprint starts it is ready', instant(startOf(1) - 1), 3],
])('%s', (_edge, at, points) => {
  expect(readyOf({ sprints: 1 }, at)).toBe(points);
});

test('counted by items it is one, however large', () => {
  expect(readyOf({ estimate: 8 }, startOf(3), 'items')).toBe(1);
  expect(readyOf({ estimate: 8 })).toBe(8);
});

test.each([
  ['its sprints', { sprints: 'unknown' }],
  ['its estimate', { reEstimated: 'unknown' }],
  ['whether it was done', { moves: 'unknown' }],
  ['whether it was described', { facts: null }],
] as const)('where %s cannot be told, ready work is unknown', (_what, life) => {
  expect(readyOf(life)).toBe('unknown');
});

test('what surely is not ready needs nothing else to be told', () => {
  const undescribed = { described: { kind: 'known', initial: false, flips: [] } } as const;
  expect(readyOf({ facts: undescribed, sprints: 'unknown', reEstimated: 'unknown' })).toBe(0);
});

test('a board of which no description was read says nothing, were it empty', () => {
  expect(readyWorkAt(startOf(3), madePast({ closed: 3, items: [] }), 'points')).toBe('unknown');
});
