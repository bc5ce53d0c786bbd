import { velocityView } from '../../../src/domain/judgement/velocity-view';
import { inspect } from '../../../src/domain/inspect';
import { pastOf } from '../../../src/domain/judgement/past';
import type { VelocityView } from '../../../src/domain/model/velocity';
import { dayOf, read, type ToldBoard } from '../signals/made-past';
import { itemsOf } from '../signals/sprint-of-items';

function told(points: readonly number[], more: Partial<ToldBoard> = {}): ToldBoard {
  const items = points.flatMap((estimate, place) => itemsOf(place + 1, { planned: 1 }, { estimate }));
  return { closed: points.length, items, ...more };
}

function viewOf(board: ToldBoard, statistic: VelocityView['statistic'] = 'points'): VelocityView {
  const { history, settings, now } = read(board);
  const { sprints } = inspect(history, settings, now);
  return velocityView(sprints, pastOf(history, sprints, settings, now), statistic);
}

const SIX = [20, 30, 20, 30, 20, 30];

test('without a closed sprint there is nothing but reasons', () => {
  const view = viewOf({ closed: 0, items: [] });
  expect(view).toMatchObject({
    sprints: [],
    provisional: true,
    promise: { kind: 'unknown' },
    trend: { kind: 'unknown' },
    forecast: { kind: 'unknown' },
  });
  expect(view.says).toBe('It takes seven closed sprints of like length; so far there are 0.');
});

test('a sprint is placed by those before it, its own value never in its limits', () => {
  const { sprints, says } = viewOf(told([...SIX, 60]));
  expect(sprints.slice(0, 6).every(({ limits, place }) => limits === null && place === 'unknown')).toBe(true);
  expect(sprints[6]).toMatchObject({ completed: 60, committed: 60, place: 'above', leftOut: null });
  expect(sprints[6]?.limits?.mean).toBe(25);
  expect(sprints[6]?.limits?.upper).toBeCloseTo(51.6);
  expect(says).toBe('Sprint 7 lies above what the sprints before it would make you expect.');
});

test('several sprints outside are counted, none is ordinary variation', () => {
  expect(viewOf(told([...SIX, 60, 120])).says).toMatch(/^2 of the last five sprints lie outside/);
  expect(viewOf(told([...SIX, 25])).says).toBe('Ordinary variation.');
});

test('a sprint below is told as one above is', () => {
  expect(viewOf(told([50, 52, 50, 52, 50, 52, 10])).says).toBe(
    'Sprint 7 lies below what the sprints before it would make you expect.',
  );
});

test('what lies outside is told for five sprints and then no more', () => {
  expect(viewOf(told([...SIX, 60, 25, 25, 25, 25])).says).toMatch(/^Sprint 7 lies above/);
  expect(viewOf(told([...SIX, 60, 25, 25, 25, 25, 25])).says).toBe('Ordinary variation.');
});

test('below ten sprints it is provisional and not a word is said about a trend', () => {
  expect(viewOf(told([...SIX, 20, 30, 20]))).toMatchObject({ provisional: true, trend: { kind: 'unknown' } });
  expect(viewOf(told([...SIX, 20, 30, 20, 30]))).toMatchObject({
    provisional: false,
    trend: { kind: 'trend', trend: 'none' },
  });
  expect(viewOf(told([10, 12, 14, 16, 18, 20, 22, 24, 26, 28])).trend).toEqual({
    kind: 'trend',
    trend: 'rising',
  });
});

test('what can be promised and the forecast come from the sprints that count, the same at every look', () => {
  const board = told([...SIX, 20, 30]);
  expect(viewOf(board)).toEqual(viewOf(board));
  expect(viewOf(board)).toMatchObject({ promise: { kind: 'range' }, forecast: { kind: 'fan' } });
});

describe('a sprint that counts nowhere is shown with the reason', () => {
  const lastOf = (board: ToldBoard) => viewOf(board).sprints.at(-1);

  test('left out by the team', () => {
    expect(lastOf(told([...SIX, 60], { settings: { leftOutSprints: [7] } }))).toMatchObject({
      leftOut: 'by-the-team',
      completed: 60,
      limits: null,
    });
  });

  test('of unlike length', () => {
    expect(lastOf(told([...SIX, 60], { ends: { 7: dayOf(7, 4) } }))).toMatchObject({
      leftOut: 'unlike-length',
      place: 'unknown',
    });
  });

  test('with a fate that cannot be told: unknown, not 0', () => {
    const board = told([...SIX, 60]);
    const items = [...board.items, ...itemsOf(7, { planned: 1, untold: 1 })];
    expect(lastOf({ ...board, items })).toMatchObject({ leftOut: 'cannot-be-told', completed: 'unknown' });
  });

  test('and does not count for the limits of the next', () => {
    const { sprints } = viewOf(told([...SIX, 600, 25], { settings: { leftOutSprints: [7] } }));
    expect(sprints[7]).toMatchObject({ place: 'inside' });
  });
});

test('sprints that count nowhere are not among the seven it takes, nor among the ten', () => {
  const settings = { leftOutSprints: [7] };
  expect(viewOf(told([...SIX, 60], { settings })).says).toBe(
    'It takes seven closed sprints of like length; so far there are 6.',
  );
  expect(viewOf(told([...SIX, 20, 30, 20, 30], { settings }))).toMatchObject({
    provisional: true,
    trend: { kind: 'unknown' },
  });
});

test('items are counted apart from points', () => {
  expect(viewOf(told([...SIX, 60]), 'items').sprints.map(({ completed }) => completed)).toEqual([
    1, 1, 1, 1, 1, 1, 1,
  ]);
});
