import { velocity } from '../../../src/domain/signals/velocity';
import { COUNTING_BOARD, dayOf, type ToldBoard } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf, times } from './sprint-of-items';

/** Each sprint completes one item of so many points. */
function told(points: readonly number[], more: Partial<ToldBoard> = {}): ToldBoard {
  const items = points.flatMap((estimate, place) => itemsOf(place + 1, { planned: 1 }, { estimate }));
  return { closed: points.length, items, ...more };
}

/** Six sprints whose limits lie at 0 and 51.6. */
const SIX = [20, 30, 20, 30, 20, 30];

test('six closed sprints say nothing yet', () => {
  expect(reasonOf(velocity, told(SIX))).toMatch(/^unknown: It takes 7 closed sprints/);
});

test.each([
  ['inside the limits of the six before it', 51, 0],
  ['above them', 52, 1],
])('a seventh sprint %s', (_edge, points, outside) => {
  expect(measuredOf(velocity, told([...SIX, points])).value).toEqual({ sprints: 7, outside, run: 0 });
});

test('a sprint below its limits is outside, too', () => {
  const [only] = measuredOf(velocity, told([30, 31, 30, 31, 30, 31, 10])).evidence;
  expect(only).toMatchObject({
    sprintId: 7,
    itemId: null,
    says: 'lies below what the sprints before it would make you expect',
  });
});

test('one sprint outside is a fact, never a hint', () => {
  expect(judgedOf(velocity, told([...SIX, 60, 25]))).toMatchObject({
    level: 'fact',
    reading: {
      pattern: false,
      says: '1 of the last five sprints lies outside what the ones before it would make you expect.',
    },
  });
});

test.each([
  ['a second one that has only just closed does not last yet', [...SIX, 60, 120], 'fact'],
  ['two running, at the close after them', [...SIX, 60, 120, 25], 'hint'],
  ['two with one between them, and an ordinary one after', [...SIX, 60, 25, 130, 25], 'fact'],
  ['a third one after two with one between them', [...SIX, 60, 25, 130, 200], 'hint'],
  ['a second one three sprints later is too far', [...SIX, 60, 25, 25, 130], 'fact'],
])('%s', (_edge, points, level) => {
  expect(levelOf(velocity, told(points))).toBe(level);
});

test('eight in a row on one side of what was usual are a fact, the ninth makes them a hint; seven are nothing', () => {
  const run = (length: number) => told([...SIX, ...times(length, () => 26)]);
  expect(levelOf(velocity, run(7))).toBe('quiet');
  expect(levelOf(velocity, run(8))).toBe('fact');
  expect(judgedOf(velocity, run(9))).toMatchObject({ level: 'hint', since: 14, heldAt: 2 });
  expect(measuredOf(velocity, run(8))).toMatchObject({
    says: 'The last 8 sprints all lie on one side of what was usual before them.',
    value: { run: 8 },
  });
});

test('ordinary variation is quiet and is called that', () => {
  expect(judgedOf(velocity, told([...SIX, 20, 30]))).toMatchObject({
    level: 'quiet',
    reading: { says: 'Ordinary variation.' },
  });
});

describe('sprints that are not compared', () => {
  test('one of unlike length does not count', () => {
    expect(reasonOf(velocity, told([...SIX, 60], { ends: { 7: dayOf(7, 4) } }))).toMatch(
      /^unknown: It takes seven closed sprints of like length/,
    );
  });

  test('one whose fates cannot be told does not count', () => {
    const board = told([...SIX, 20, 30]);
    const { value } = measuredOf(velocity, {
      ...board,
      items: [...board.items, ...itemsOf(3, { planned: 1, untold: 1 })],
    });
    expect(value['sprints']).toBe(7);
  });

  test('one left out by the team does not count', () => {
    expect(reasonOf(velocity, told([...SIX, 60], { settings: { leftOutSprints: [7] } }))).toMatch(
      /^unknown: It takes 7 closed sprints; so far there are 6/,
    );
  });

  test('one with points below 0 does not count', () => {
    expect(reasonOf(velocity, told([...SIX, -3]))).toMatch(/^unknown: /);
  });
});

test('a board that counts items, and one where nothing completed had an estimate, are judged in items', () => {
  const items = times(7, (place) => itemsOf(place + 1, { planned: 5 }, { estimate: null })).flat();
  expect(measuredOf(velocity, { closed: 7, items }).value).toMatchObject({ sprints: 7, outside: 0 });
  expect(
    measuredOf(velocity, {
      closed: 7,
      items: [...items, ...itemsOf(7, { planned: 5 })],
      board: COUNTING_BOARD,
    }).value['outside'],
  ).toBe(1);
});

test('seven sprints that completed nothing are ordinary variation', () => {
  const items = times(7, (place) => itemsOf(place + 1, { left: 10 })).flat();
  expect(levelOf(velocity, { closed: 7, items })).toBe('quiet');
});
