import type { Change } from '../../../src/domain/model/change';
import type { ScopeItem } from '../../../src/domain/model/ledger';
import { scopeByDay } from '../../../src/domain/measures/scope-by-day';
import { moment, SPAN } from '../rules/made-item';

const planned: ScopeItem = {
  id: '1',
  key: 'SHOP-1',
  origin: 'committed',
  estimateAtStart: 3,
  estimateAtEnd: 3,
  enteredAt: null,
  leftAt: null,
  unmappedAtStart: false,
};
const change = (at: number, rest: object) =>
  ({ itemId: '2', key: 'SHOP-2', at: moment(at), aroundTheStart: false, ...rest }) as Change;
const days = (changes: readonly Change[], items: readonly ScopeItem[] = [planned]) =>
  scopeByDay({ span: SPAN, changes, leftOut: [] }, items, [moment(1300), moment(1600), moment(2000)]);

test('nothing changed: the same scope every day', () => {
  expect(days([])).toEqual([1300, 1600, 2000].map((at) => ({ at, items: 1, points: 3, changes: 0 })));
});

test('what enters adds, what leaves takes away, a re-estimate moves the sum; each day tells its changes', () => {
  const changes = [
    change(1100, { kind: 'entered', estimate: 5, created: false, alreadyDone: false }),
    change(1600, { kind: 're-estimated', from: 5, to: 8, whileOut: false }),
    change(1700, { kind: 'left', estimate: 8 }),
  ];
  expect(days(changes)).toEqual([
    { at: 1300, items: 2, points: 8, changes: 1 },
    { at: 1600, items: 2, points: 11, changes: 1 },
    { at: 2000, items: 1, points: 3, changes: 1 },
  ]);
});

test('a re-estimate while it was out and a re-opening move nothing', () => {
  const changes = [
    change(1100, { kind: 're-estimated', from: 5, to: 8, whileOut: true }),
    change(1200, { kind: 'reopened', estimate: 8 }),
  ];
  expect(days(changes)).toMatchObject([{ items: 1, points: 3, changes: 2 }, {}, {}]);
});

test('not estimated counts 0, and a first estimate adds all of it', () => {
  const changes = [change(1100, { kind: 're-estimated', from: null, to: 8, whileOut: false })];
  expect(days(changes, [{ ...planned, estimateAtStart: null }])).toMatchObject([
    { items: 1, points: 8 },
    {},
    {},
  ]);
});

test('one origin or one estimate that cannot be told makes the strip unknown', () => {
  expect(days([], [{ ...planned, origin: 'unknown' }])).toBe('unknown');
  expect(days([], [{ ...planned, estimateAtStart: 'unknown' }])).toBe('unknown');
  expect(days([change(1100, { kind: 'left', estimate: 'unknown' })])).toBe('unknown');
  expect(days([], [planned, { ...planned, id: '2', origin: 'unknown' }])).toBe('unknown');
});

test('what came in later was not there at the start, whatever it had been estimated', () => {
  const added: ScopeItem = { ...planned, id: '2', origin: 'added', estimateAtStart: 5 };
  const entered = change(1400, { kind: 'entered', estimate: 5, created: false, alreadyDone: false });
  expect(days([entered], [planned, added])).toMatchObject([
    { at: 1300, items: 1, points: 3 },
    { at: 1600, items: 2, points: 8 },
    { at: 2000, items: 2, points: 8 },
  ]);
});

test('what is not estimated comes and goes as 0', () => {
  const changes = [
    change(1100, { kind: 'entered', estimate: null, created: true, alreadyDone: false }),
    change(1400, { kind: 'left', estimate: null }),
  ];
  expect(days(changes)).toMatchObject([
    { items: 2, points: 3 },
    { items: 1, points: 3 },
    { items: 1, points: 3 },
  ]);
});
