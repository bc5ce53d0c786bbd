import type { Change } from '../../../src/domain/model/change';
import { instant } from '../../../src/domain/model/instant';
import type { ChangeMarks, MarkKind } from '../../../src/domain/model/mark';
import { isMarked, lastMark, markedAs, markedChanges } from '../../../src/domain/rules/last-mark';

const given = (...kinds: readonly MarkKind[]) =>
  kinds.map((kind, place) => ({ kind, at: instant(5000 + place) }));

const left = (itemId: string, at: number): Change => ({
  kind: 'left',
  itemId,
  key: `SHOP-${itemId}`,
  at: instant(at),
  aroundTheStart: false,
  estimate: 3,
});

const marksOf = (sprintId: number, change: Change, ...kinds: readonly MarkKind[]): ChangeMarks => ({
  change: { sprintId, itemId: change.itemId, kind: change.kind, at: change.at },
  marks: given(...kinds),
});

test('the last mark counts', () => {
  expect(lastMark(given('agreed', 'emergency'))).toBe('emergency');
  expect(lastMark([])).toBeNull();
});

test.each([
  ['no mark', [], false],
  ['agreed', ['agreed'], true],
  ['an emergency', ['emergency'], true],
  ['to be talked about', ['lets-talk'], false],
  ['agreed and then to be talked about', ['agreed', 'lets-talk'], false],
  ['to be talked about and then split', ['lets-talk', 'split'], true],
] as const)('a change with %s is marked: %s', (_edge, kinds, marked) => {
  expect(isMarked(given(...kinds))).toBe(marked);
});

describe('the changes of a sprint with their marks', () => {
  const [one, two] = [left('1', 1000), left('2', 1000)];

  test('are all there, in their order, marked or not', () => {
    const marks = [marksOf(7, two, 'agreed', 'lets-talk')];
    expect(markedChanges(7, [one, two], marks)).toEqual([
      { id: '1.left.1000', change: one, marks: [] },
      { id: '2.left.1000', change: two, marks: given('agreed', 'lets-talk') },
    ]);
  });

  test('a mark of the same change in another sprint is not theirs', () => {
    expect(markedChanges(7, [one], [marksOf(8, one, 'agreed')])[0]?.marks).toEqual([]);
  });

  test('marks of one change that were kept apart are told together, oldest first', () => {
    const early = marksOf(7, one, 'agreed');
    const late: ChangeMarks = { ...early, marks: [{ kind: 'split', at: instant(9000) }] };
    const kinds = markedChanges(7, [one], [late, early])[0]?.marks.map(({ kind }) => kind);
    expect(kinds).toEqual(['agreed', 'split']);
    expect(markedAs([late, early])(7, one)).toBe('split');
  });

  test('nothing is told of a mark whose change is not there any more', () => {
    expect(markedChanges(7, [one], [marksOf(7, two, 'agreed')])).toHaveLength(1);
  });
});

test('what a change was marked as is asked by its sprint, item, kind and instant', () => {
  const one = left('1', 1000);
  const ask = markedAs([marksOf(7, one, 'split', 'agreed')]);
  expect(ask(7, one)).toBe('agreed');
  expect(ask(8, one)).toBeNull();
  expect(ask(7, left('2', 1000))).toBeNull();
  expect(ask(7, left('1', 1001))).toBeNull();
  expect(ask(7, { ...one, kind: 'reopened' })).toBeNull();
});

test('the same change in two sprints is marked in each on its own', () => {
  const one = left('1', 1000);
  const ask = markedAs([marksOf(7, one, 'agreed'), marksOf(8, one, 'split')]);
  expect([ask(7, one), ask(8, one)]).toEqual(['agreed', 'split']);
});
