import fc from 'fast-check';
import { followableSignals, sprintFigures } from '../../../src/domain/inspect';
import { figuresOfPast } from '../../../src/domain/judgement/sprint-figures';
import { DAY, instant } from '../../../src/domain/model/instant';
import { SIGNALS } from '../../../src/domain/signals/index';
import { lawRuns } from '../../support/law-seed';
import { dayOf, endOf, item, madePast, read, type ToldBoard, type ToldItem } from '../signals/made-past';
import { itemsOf } from '../signals/sprint-of-items';
import { randomPast } from './random-past';

const named = (ids: readonly number[]) => ids.map((id) => ({ id, name: `Sprint ${String(id)}` }));

function figures(signal: string, told: ToldBoard, ids: readonly number[]) {
  return figuresOfPast(madePast(told))(signal)(named(ids));
}

function numbers(signal: string, told: ToldBoard, ids: readonly number[]) {
  return figures(signal, told, ids).map(({ figure }) => figure);
}

/** Three items planned in each sprint, and so many that came in on its third day. */
function scope(added: readonly number[], more: Partial<ToldBoard> = {}): ToldBoard {
  const items = added.flatMap((count, place) => {
    const sprint = place + 1;
    return [...itemsOf(sprint, { planned: 3 }), ...itemsOf(sprint, { planned: count }, cameIn(sprint))];
  });
  return { closed: added.length, items, ...more };
}

function cameIn(sprint: number): Partial<ToldItem> {
  return { sprints: [[dayOf(sprint, 3), [sprint]]], moves: [[dayOf(sprint, 6), 'done']] };
}

describe('what a signal saw in one closed sprint', () => {
  test('is as many entries as it names for that sprint, which stand behind the figure', () => {
    const told = figures('scope-added', scope([0, 0, 0, 2, 5, 1]), [4, 5, 6]);
    expect(told.map(({ figure }) => figure)).toEqual([2, 5, 1]);
    expect(told.map(({ evidence }) => evidence.length)).toEqual([2, 5, 1]);
    expect(told[1]?.evidence.every(({ sprintId }) => sprintId === 5)).toBe(true);
  });

  test('is unknown with the reason while there are too few sprints before it', () => {
    const [first] = figures('scope-added', scope([1, 1, 1, 1]), [1]);
    expect(first).toEqual({
      ...{ sprintId: 1, sprint: 'Sprint 1', figure: 'unknown', evidence: [] },
      because: 'It can be told in too few of the last five sprints.',
    });
  });

  test('is unknown, and no 0, where nothing was planned to compare it with', () => {
    const { items, ...rest } = scope([0, 0, 0, 0, 0]);
    const told = { ...rest, closed: 6, items: [...items, ...itemsOf(6, { planned: 1 }, cameIn(6))] };
    expect(numbers('scope-added', told, [5, 6])).toEqual([0, 'unknown']);
  });

  test('stays the same when later sprints close', () => {
    const counts = [0, 1, 0, 2, 5, 1];
    const longer = scope([...counts, 9, 9, 9]);
    expect(numbers('scope-added', longer, [3, 4, 5, 6])).toEqual(
      numbers('scope-added', scope(counts), [3, 4, 5, 6]),
    );
  });

  test('is unknown of a sprint that the team left out, and the others are told without it', () => {
    const told = scope([0, 0, 0, 2, 5, 1], { settings: { leftOutSprints: [5] } });
    expect(numbers('scope-added', told, [4, 5, 6])).toEqual([2, 'unknown', 1]);
  });

  test('is unknown of a running sprint, and of one that is not there', () => {
    const told = scope([0, 0, 0, 2], { next: 'active' });
    expect(numbers('scope-added', told, [5, 99])).toEqual(['unknown', 'unknown']);
  });

  test('is the sprint’s own also where an earlier one stands out', () => {
    const moves = [1, 1, 1, 1, 1, 1, 9, 2];
    const back = (sprint: number): Partial<ToldItem> => ({
      moves: [
        [dayOf(sprint, 1), 'review'],
        [dayOf(sprint, 3), 'doing'],
        [dayOf(sprint, 6), 'done'],
      ],
    });
    const items = moves.flatMap((count, place) => itemsOf(place + 1, { planned: count }, back(place + 1)));
    expect(numbers('rework', { closed: 8, items }, [1, 6, 7, 8])).toEqual([1, 1, 9, 2]);
  });

  test('of bugs is the sprint’s own also where the one before stands out', () => {
    const bugs = [1, 1, 1, 1, 1, 1, 9, 2];
    const items = bugs.flatMap((count, place) => withBugs(place + 1, count));
    expect(numbers('defects-after-delivery', { closed: 8, items }, [6, 7, 8])).toEqual([1, 9, 2]);
  });

  test('waits for what the signal waits for after the close, and is then told', () => {
    const reopened = (sprint: number): Partial<ToldItem> => ({
      moves: [
        [dayOf(sprint, 6), 'done'],
        [instant(endOf(sprint) + 4 * DAY), 'doing'],
      ],
    });
    const items = [1, 2, 3, 4].flatMap((sprint) => itemsOf(sprint, { planned: 2 }, reopened(sprint)));
    const readAt = (days: number) => ({ closed: 4, items, readAt: instant(endOf(4) + days * DAY) });
    expect(numbers('reopened-after-close', readAt(0), [3, 4])).toEqual([2, 'unknown']);
    expect(numbers('reopened-after-close', readAt(14), [3, 4])).toEqual([2, 2]);
  });

  test('counts an item in its third sprint with the sprints before in sight', () => {
    const long = itemsOf(1, { planned: 1 }, { moves: 'doing', sprints: threeSprints() });
    const items = [...long, ...[1, 2, 3].flatMap((sprint) => itemsOf(sprint, { planned: 2 }))];
    expect(numbers('long-carried', { closed: 3, items }, [1, 2, 3])).toEqual([0, 0, 1]);
  });

  test('of velocity is whether the sprint lies outside what those before it make us expect', () => {
    const points = [20, 30, 20, 30, 20, 30, 60, 25];
    const items = points.flatMap((estimate, place) => itemsOf(place + 1, { planned: 1 }, { estimate }));
    expect(numbers('velocity', { closed: 8, items }, [6, 7, 8])).toEqual(['unknown', 1, 0]);
  });

  test('of a plan is whether much more was planned than usually gets done', () => {
    const told = { closed: 7, items: planned([10, 10, 10, 10, 10, 20, 10]) };
    expect(numbers('over-commitment', told, [5, 6, 7])).toEqual(['unknown', 1, 0]);
  });

  test('is unknown, and no 0, of a sprint of unlike length that nothing can be compared with', () => {
    const told = { closed: 7, items: planned([10, 10, 10, 10, 10, 20, 20]), ends: { 7: dayOf(7, 4) } };
    expect(figures('over-commitment', told, [6, 7])).toMatchObject([
      { figure: 1 },
      { figure: 'unknown', because: 'It takes enough sprints of like length before this one.' },
    ]);
  });

  test('is unknown for signals that only several sprints together have, and for sums of a role', () => {
    for (const signal of ['velocity-spread', 'ready-backlog', 'estimated-by-po', 'no such signal']) {
      expect(numbers(signal, scope([1, 1, 1, 1, 1, 1, 1, 1, 1]), [9])).toEqual(['unknown']);
    }
  });

  test('is read from a history just as from the past of an inspection', () => {
    const told = scope([0, 0, 0, 2, 5, 1], { next: 'active' });
    const { history, settings, now } = read(told);
    expect(sprintFigures(history, settings, now)('scope-added')(named([5, 6, 7]))).toEqual(
      figures('scope-added', told, [5, 6, 7]),
    );
  });
});

/** Ten items that are done in a sprint, and so many bugs about them that turn up two days later. */
function withBugs(sprint: number, count: number) {
  const created = dayOf(sprint, 8);
  const bugs = Array.from({ length: count }, () => item({ sprints: [], created, facts: { isBug: true } }));
  const facts = { linkedIds: bugs.map(({ id }) => id) };
  return [...bugs, ...itemsOf(sprint, {}, { facts })];
}

/** So many items planned in each sprint: ten of them are done, the others are left. */
function planned(counts: readonly number[]) {
  return counts.flatMap((count, place) => itemsOf(place + 1, { planned: count, left: count - 10 }));
}

function threeSprints(): ToldItem['sprints'] {
  return [
    [dayOf(1, -1), [1]],
    [endOf(1), [1, 2]],
    [endOf(2), [1, 2, 3]],
  ];
}

describe('the figures of any board', () => {
  test('are whole counts of evidence about that very sprint, or unknown with a reason', () => {
    fc.assert(
      fc.property(randomPast(), (told) => {
        const of = figuresOfPast(madePast(told));
        const ids = Array.from({ length: told.closed + 1 }, (_, place) => place + 1);
        for (const one of SIGNALS.flatMap(({ id }) => of(id)(named(ids)))) {
          if (one.figure === 'unknown') expect(one.because).toMatch(/^[A-Z].*\.$/);
          expect(one.evidence).toHaveLength(one.figure === 'unknown' ? 0 : one.figure);
          expect(one.evidence.filter(({ sprintId }) => sprintId !== one.sprintId)).toEqual([]);
        }
      }),
      lawRuns(25),
    );
  });

  test('say nothing of a sprint that runs', () => {
    fc.assert(
      fc.property(randomPast(), (told) => {
        const of = figuresOfPast(madePast({ ...told, next: 'active' }));
        const running = SIGNALS.flatMap(({ id }) => of(id)(named([told.closed + 1])));
        expect(running.filter(({ figure }) => figure !== 'unknown')).toEqual([]);
      }),
      lawRuns(15),
    );
  });
});

test('signals can be followed that have a count of their own in each sprint', () => {
  expect(followableSignals(['carry-over', 'ready-backlog', 'scope-added'])).toEqual([
    { id: 'scope-added', asks: 'What came into the sprint after it started and planning was over?' },
    { id: 'carry-over', asks: 'How much of what was in the sprint at its end was not done?' },
  ]);
  expect(followableSignals(['assigned-by-po'])).toEqual([]);
});
