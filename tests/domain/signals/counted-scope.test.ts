import type { Change } from '../../../src/domain/model/change';
import { HOUR, type Instant, instant } from '../../../src/domain/model/instant';
import type { LatePlan, ScopeItem } from '../../../src/domain/model/ledger';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import {
  addedAfterPlanning,
  committedItems,
  plannedCount,
  wasPlannedAfterStart,
} from '../../../src/domain/signals/counted-scope';
import { lastSprint } from '../../../src/domain/signals/recent-sprints';
import { madePast, startOf } from './made-past';
import { times } from './sprint-of-items';

const { sprint, ledger } = lastSprint(madePast({ closed: 1, items: [] }));
const start = startOf(1);
const after = (hours: number): Instant => instant(start + hours * HOUR);

let told = 0;

function itemOf(origin: ScopeItem['origin'], enteredAt: Instant | null = null): ScopeItem {
  told += 1;
  return {
    ...{ id: String(told), key: `TEAM-${String(told)}`, origin, enteredAt, leftAt: null },
    ...{ estimateAtStart: 1, estimateAtEnd: 1, unmappedAtStart: false },
  };
}

const scopeOf = (items: readonly ScopeItem[], changes: readonly Change[] = []) => ({
  ...{ span: ledger.span, leftOut: [], items, changes },
});
const plan = (items: readonly ScopeItem[]): LatePlan => ({
  readAt: after(3),
  itemIds: items.map(({ id }) => id),
  size: { items: items.length, points: items.length, notEstimated: 0 },
});
const planned = (count: number) => times(count, () => itemOf('committed'));
const cameIn = (count: number, hours: number) => times(count, () => itemOf('added', after(hours)));

describe('a sprint was planned after the start button', () => {
  test.each([
    ['one item at the start and four on the first day', 1, 4, 5, true],
    ['two at the start are a plan', 2, 4, 5, false],
    ['three on the first day are no plan', 1, 3, 5, false],
    ['four at the very end of the first day', 0, 4, 24, true],
    ['four a moment after the first day', 0, 4, 24.001, false],
  ])('%s', (_edge, atStart, came, hours, expected) => {
    expect(wasPlannedAfterStart(scopeOf([...planned(atStart), ...cameIn(came, hours)]))).toBe(expected);
  });

  test('not where somebody said until when: then that is the plan', () => {
    const items = cameIn(4, 5);
    expect(wasPlannedAfterStart({ ...scopeOf(items), latePlan: plan(items) })).toBe(false);
  });
});

describe('committed', () => {
  test('is what was planned at the start, without what was done by then or came in', () => {
    const items = [...planned(2), itemOf('already-done'), ...cameIn(3, 50)];
    expect(committedItems(scopeOf(items))).toEqual(items.slice(0, 2));
  });

  test('is what was in it when a sprint that was filled later was said to be planned', () => {
    const items = [...cameIn(4, 2), ...cameIn(2, 50)];
    const late = { ...scopeOf(items), latePlan: plan(items.slice(0, 4)) };
    expect(committedItems(late)).toEqual(items.slice(0, 4));
    expect(plannedCount(late)).toBe(4);
  });

  test.each([
    ['nothing was planned', () => cameIn(2, 50)],
    ['an origin cannot be told', () => [...planned(3), itemOf('unknown')]],
    ['it was planned after the start', () => [...planned(1), ...cameIn(4, 2)]],
  ])('there is nothing to compare with where %s', (_why, items) => {
    expect(plannedCount(scopeOf(items()))).toBeNull();
  });
});

describe('added after planning', () => {
  const grace = DEFAULT_SETTINGS.planningGrace / HOUR;

  function entered({ id, key }: ScopeItem, hours: number, alreadyDone = false): Change {
    const at = after(hours);
    const change = { itemId: id, key, at, aroundTheStart: false, estimate: 1, created: false, alreadyDone };
    return { kind: 'entered', ...change };
  }

  const seenOf = (items: readonly ScopeItem[], changes: readonly Change[]) =>
    addedAfterPlanning(sprint, scopeOf(items, changes), DEFAULT_SETTINGS).map(({ at }) => at);

  test('begins when the grace is over, not at that very instant', () => {
    const [one, other] = cameIn(2, grace) as [ScopeItem, ScopeItem];
    expect(seenOf([one, other], [entered(one, grace), entered(other, grace + 0.001)])).toEqual([
      after(grace + 0.001),
    ]);
  });

  test('takes the first entry of an item, however often it came back', () => {
    const [item] = cameIn(1, 50) as [ScopeItem];
    expect(seenOf([item], [entered(item, 50), entered(item, 90)])).toEqual([after(50)]);
    const [early] = cameIn(1, 1) as [ScopeItem];
    expect(seenOf([early], [entered(early, 1), entered(early, 90)])).toEqual([]);
  });

  test('leaves out what was planned, left and came back, and what was done before it came', () => {
    const [item] = planned(1) as [ScopeItem];
    const [done] = cameIn(1, 50) as [ScopeItem];
    expect(seenOf([item, done], [entered(item, 50), entered(done, 60, true)])).toEqual([]);
  });

  test('takes nothing but entries for one', () => {
    const [item] = cameIn(1, 50) as [ScopeItem];
    const left: Change = {
      ...{ kind: 'left', itemId: item.id, key: item.key, at: after(70), aroundTheStart: false, estimate: 1 },
    };
    expect(seenOf([item], [left, entered(item, 80)])).toEqual([after(80)]);
  });
});
