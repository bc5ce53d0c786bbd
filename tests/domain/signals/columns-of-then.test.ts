import type { Column } from '../../../src/domain/model/board';
import type { FrozenSprint } from '../../../src/domain/model/frozen-sprint';
import { HOUR, instant } from '../../../src/domain/model/instant';
import { leftNearTheEnd } from '../../../src/domain/signals/left-near-the-end';
import { partiallyDone } from '../../../src/domain/signals/partially-done';
import { reopenedAfterClose } from '../../../src/domain/signals/reopened-after-close';
import { requirementChanged } from '../../../src/domain/signals/requirement-changed';
import { rework } from '../../../src/domain/signals/rework';
import type { Signal } from '../../../src/domain/signals/signal';
import { waitingForClarity } from '../../../src/domain/signals/waiting-for-clarity';
import { BOARD, dayOf, endOf, item, LONG_AGO, type ToldBoard, type ToldItem } from './made-past';
import { readingOf } from './reading-of';
import { itemsOf, times } from './sprint-of-items';

/** Today the board has one column for all work and ends in "Live"; the sprints were read when it looked otherwise. */
const TODAY: readonly Column[] = [
  { name: 'Work', statusIds: ['todo', 'doing', 'review', 'done'] },
  { name: 'Live', statusIds: ['waiting'] },
];

const CLOSED = 6;
const frozen: readonly FrozenSprint[] = times(CLOSED, (place) => ({
  sprintId: place + 1,
  frozenAt: instant(endOf(place + 1) + HOUR),
  columns: BOARD.columns,
  offBoardIds: [],
}));

/** Six sprints, each with ten ordinary items and one odd one. */
function told(odd: (sprint: number) => ToldItem, more: Partial<ToldBoard> = {}): ToldBoard {
  const items = times(CLOSED, (place) => [...itemsOf(place + 1), item(odd(place + 1))]).flat();
  const readAt = instant(endOf(CLOSED) + 240 * HOUR);
  return { closed: CLOSED, items, board: { ...BOARD, columns: TODAY }, readAt, ...more };
}

/** How much a signal sees; nothing when by these columns it has nothing to look at. */
function seenBy(signal: Signal, board: ToldBoard): number {
  const reading = readingOf(signal, board);
  return reading.kind === 'measured' ? reading.evidence.length : 0;
}

const moved = (sprint: number, ...moves: readonly (readonly [number, string])[]): ToldItem => ({
  sprints: sprint,
  moves: moves.map(([day, status]) => [dayOf(sprint, day), status]),
});

test.each<readonly [string, Signal, (sprint: number) => ToldItem]>([
  ['a leftover was started', partiallyDone, (sprint) => moved(sprint, [2, 'doing'])],
  ['an item was moved back', rework, (sprint) => moved(sprint, [1, 'review'], [2, 'doing'], [6, 'done'])],
  [
    'a done item was re-opened',
    reopenedAfterClose,
    (sprint) => moved(sprint, [6, 'done'], [12, 'doing'], [13, 'done']),
  ],
  [
    'a requirement changed after work had started',
    requirementChanged,
    (sprint) => ({
      ...moved(sprint, [1, 'doing'], [8, 'done']),
      facts: { rewordings: [{ at: dayOf(sprint, 4), charactersBefore: 100, charactersChanged: 90 }] },
    }),
  ],
])('by the columns of then %s, by today’s it was not', (_edge, signal, odd) => {
  expect(seenBy(signal, told(odd, { frozen }))).toBeGreaterThan(0);
  expect(seenBy(signal, told(odd))).toBe(0);
  expect(seenBy(signal, told(odd, { frozen, settings: { columnsOfClosedSprints: 'today' } }))).toBe(0);
});

test.each<readonly [string, Signal, (sprint: number) => ToldItem]>([
  [
    'an item that left late was done',
    leftNearTheEnd,
    (sprint) => ({
      sprints: [
        [LONG_AGO, [sprint]],
        [instant(endOf(sprint) - HOUR), []],
      ],
      moves: [[dayOf(sprint, 3), 'done']],
    }),
  ],
  [
    'a flagged item was done, and nobody waited',
    waitingForClarity,
    (sprint) => ({
      ...moved(sprint, [1, 'done']),
      facts: { flagged: { kind: 'known', initial: false, flips: [{ at: dayOf(sprint, 2), to: true }] } },
    }),
  ],
])('by the columns of then %s, by today’s it was not done', (_edge, signal, odd) => {
  expect(seenBy(signal, told(odd, { frozen }))).toBe(0);
  expect(seenBy(signal, told(odd))).toBeGreaterThan(0);
});
