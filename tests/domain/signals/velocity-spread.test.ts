import { velocitySpread } from '../../../src/domain/signals/velocity-spread';
import { BOARD, COUNTING_BOARD, dayOf, type ToldBoard } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf, times } from './sprint-of-items';

function told(points: readonly number[], more: Partial<ToldBoard> = {}): ToldBoard {
  const items = points.flatMap((estimate, place) => itemsOf(place + 1, { planned: 1 }, { estimate }));
  return { closed: points.length, items, ...more };
}

/** Eight sprints whose ln has a standard deviation of `spread` exactly: half of them below 30, half above. */
function spreading(spread: number, sprints = 8): number[] {
  const reach = spread * Math.sqrt((sprints - 1) / sprints);
  return times(sprints, (place) => 30 * Math.exp(place % 2 === 0 ? reach : -reach));
}

test('seven closed sprints say nothing yet', () => {
  expect(reasonOf(velocitySpread, told(spreading(0.5).slice(1)))).toMatch(
    /^unknown: It takes 8 closed sprints/,
  );
});

// With eight sprints the lower 95 % limit is 0.705 times the spread: 0.30 at 0.4253; the upper one 1.797 times: 0.30 at 0.1669.
test.each([
  ['just below: the true spread may be 0.30', 0.425, false],
  ['just above: it surely is more than 0.30', 0.426, true],
])('a spread %s', (_edge, spread, pattern) => {
  expect(measuredOf(velocitySpread, told(spreading(spread))).pattern).toBe(pattern);
});

test.each([
  ['just small enough to be kept', 0.1666, 'kept'],
  ['just too wide for that', 0.1672, 'fact'],
])('a spread %s', (_edge, spread, level) => {
  expect(levelOf(velocitySpread, told(spreading(spread)))).toBe(level);
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(velocitySpread, told(spreading(0.7, 9)))).toMatchObject({ level: 'hint', since: 8 });
  expect(levelOf(velocitySpread, told(spreading(0.7)))).toBe('fact');
});

test('it says what can be promised, and shows each sprint', () => {
  const { says, evidence } = measuredOf(velocitySpread, told([18, 35, 22, 31, 15, 27, 24, 38]));
  expect(says).toBe('The next sprint: between 15 and 41 points, in 8 of 10 cases.');
  expect(evidence.map((one) => one.says).slice(0, 2)).toEqual(['completed 18 points', 'completed 35 points']);
});

test('on a board that estimates time it is told in hours, on one that counts items in items', () => {
  const board = { ...BOARD, estimation: { kind: 'field', fieldName: 'Time', unit: 'seconds' } } as const;
  const hours = [18, 35, 22, 31, 15, 27, 24, 38].map((one) => one * 3600);
  expect(measuredOf(velocitySpread, told(hours, { board })).says).toBe(
    'The next sprint: between 15 and 41 hours, in 8 of 10 cases.',
  );
  const items = times(8, (place) => itemsOf(place + 1, { planned: 4 + (place % 2) })).flat();
  expect(measuredOf(velocitySpread, { closed: 8, items, board: COUNTING_BOARD }).says).toMatch(
    / items, in 8 of 10 cases\.$/,
  );
});

test('eight equal sprints are kept, and nothing is divided by 0', () => {
  expect(judgedOf(velocitySpread, told(times(8, () => 20)))).toMatchObject({
    level: 'kept',
    reading: { value: { spread: 0 }, says: 'The next sprint: between 20 and 20 points, in 8 of 10 cases.' },
  });
});

test.each([
  ['a sprint that completed nothing', told([...spreading(0.2), 0])],
  ['sprints of unlike length', told(spreading(0.5), { ends: { 8: dayOf(8, 4) } })],
])('%s: unknown, with the reason', (_edge, board) => {
  expect(reasonOf(velocitySpread, board)).toMatch(/^unknown: /);
});
