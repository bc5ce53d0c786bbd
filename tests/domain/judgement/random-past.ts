import fc from 'fast-check';
import { DAY, instant, type Instant } from '../../../src/domain/model/instant';
import type { ItemFacts } from '../../../src/domain/model/item-facts';
import type { WorkItem } from '../../../src/domain/model/work-item';
import {
  BOARD,
  COUNTING_BOARD,
  dayOf,
  endOf,
  item,
  startOf,
  type ToldBoard,
  type ToldItem,
} from '../signals/made-past';

/** Boards of one to fourteen closed sprints whose items lived and were read in every way a signal has to bear. */
export function randomPast(): fc.Arbitrary<ToldBoard> {
  return fc.integer({ min: 1, max: 14 }).chain((closed) =>
    fc
      .record({
        items: fc.array(randomItem(closed + 1), { minLength: closed * 3, maxLength: closed * 9 }),
        next: fc.constantFrom('active', 'future', undefined),
        counts: fc.constantFrom(false, false, true),
        short: fc.array(fc.integer({ min: 1, max: closed }), { maxLength: 3 }),
        leftOutSprints: fc.array(fc.integer({ min: 1, max: closed }), { maxLength: 2 }),
        planningGrace: fc.constantFrom(0, 4, 48),
        goals: fc.array(fc.constantFrom('A', 'B', '', null, 'unknown'), { minLength: 15, maxLength: 15 }),
        later: fc.constantFrom(0, 3, 30),
      })
      .map((drawn) => toldBoard(closed, drawn)),
  );
}

interface Drawn {
  readonly items: readonly WorkItem[];
  readonly next: 'active' | 'future' | undefined;
  readonly counts: boolean;
  readonly short: readonly number[];
  readonly leftOutSprints: readonly number[];
  readonly planningGrace: number;
  readonly goals: readonly (string | null)[];
  readonly later: number;
}

function toldBoard(closed: number, { next, goals, ...drawn }: Drawn): ToldBoard {
  const goalOf = (sprint: number): string | null => goals[sprint] ?? null;
  return {
    closed,
    items: drawn.items,
    board: drawn.counts ? COUNTING_BOARD : BOARD,
    settings: {
      leftOutSprints: drawn.leftOutSprints,
      planningGrace: drawn.planningGrace * (DAY / 24),
      waitingStatusIds: ['waiting'],
    },
    recorded: (sprint) => (goalOf(sprint) === 'unknown' ? null : { goalAtStart: goalOf(sprint) }),
    goal: (sprint) => goalOf(sprint + 1),
    ends: Object.fromEntries(drawn.short.map((sprint) => [sprint, dayOf(sprint, 3)])),
    readAt: next === 'active' ? dayOf(closed + 1, 9) : instant(endOf(closed) + drawn.later * DAY),
    ...(next === undefined ? {} : { next }),
  };
}

const STATUSES = ['todo', 'doing', 'review', 'done', 'done', 'waiting', 'gone'];
const ESTIMATES = [null, 0, 1, 3, 8, 0.5, 2.25, -3, 100_000];

function randomItem(sprints: number): fc.Arbitrary<WorkItem> {
  const at = fc
    .integer({ min: -20, max: sprints * 14 * 4 })
    .map((quarters) => instant(startOf(1) + quarters * (DAY / 4)));
  const flips = <T>(value: fc.Arbitrary<T>, max: number): fc.Arbitrary<(readonly [Instant, T])[]> =>
    fc.uniqueArray(fc.tuple(at, value), { maxLength: max, selector: ([when]) => when }).map(oldestFirst);
  const mostly = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | 'unknown'> =>
    fc.oneof({ weight: 60, arbitrary: value }, { weight: 1, arbitrary: fc.constant('unknown' as const) });
  const sprint = fc.integer({ min: 1, max: sprints });
  const odd: fc.Arbitrary<ToldItem> = fc.record({
    sprints: fc.oneof(mostly(sprint), flips(fc.array(sprint, { maxLength: 2 }).map(unique), 4)),
    moves: mostly(flips(fc.constantFrom(...STATUSES), 5)),
    estimate: fc.constantFrom(...ESTIMATES),
    reEstimated: mostly(flips(fc.constantFrom(...ESTIMATES), 3)),
    facts: randomFacts(at),
  });
  const plain = fc.record({ sprints: sprint, estimate: fc.constantFrom(3, 3, 3, 5, null) });
  const left = sprint.map((one): ToldItem => ({ sprints: one, moves: [[dayOf(one, 1), 'doing']] }));
  return fc
    .oneof({ weight: 9, arbitrary: plain }, { weight: 3, arbitrary: left }, { weight: 1, arbitrary: odd })
    .map(item);
}

function randomFacts(at: fc.Arbitrary<Instant>): fc.Arbitrary<Partial<ItemFacts> | null> {
  const flag = fc.tuple(fc.boolean(), at).map(([initial, when]): ItemFacts['flagged'] => ({
    kind: 'known',
    initial,
    flips: [{ at: when, to: !initial }],
  }));
  const gap: ItemFacts['flagged'] = { kind: 'unknown', today: true, because: 'history-cut' };
  const facts = fc.record({
    isBug: fc.boolean(),
    described: fc.oneof(flag, flag, fc.constant(gap)),
    flagged: fc.oneof(flag, flag, fc.constant(gap)),
    rewordings: fc.constantFrom<ItemFacts['rewordings']>([], 'unknown'),
    serves: fc.constantFrom<ItemFacts['serves']>(true, false, 'unknown'),
    linkedIds: fc.constantFrom<ItemFacts['linkedIds']>([], ['10001', '10002', '10003'], 'unknown'),
  });
  return fc.oneof(
    { weight: 6, arbitrary: facts },
    { weight: 6, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

function oldestFirst<T>(flips: (readonly [Instant, T])[]): (readonly [Instant, T])[] {
  return flips.toSorted(([first], [second]) => first - second);
}

function unique(ids: readonly number[]): number[] {
  return [...new Set(ids)];
}
