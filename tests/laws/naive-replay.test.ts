/** The replay itself, checked by hand: lives spelled out, with what the rules page says of each. */
import { DAY, HOUR } from '../../src/domain/model/instant';
import { DOING, DONE, GONE, SHIPPED, TODO } from './board-statuses';
import type { Life, Move, TimedMove, Values } from './life';
import { replay, type ToldSprint } from './naive-replay';
import { plainBoard } from './plain-board';
import { toldBoard } from './told-board';

const START = Date.parse('2026-03-02T09:00:00Z');
const END = START + 14 * DAY;
const SPRINT = 71;
const OTHER = 85;

const born = (values: Partial<Values> = {}, createdAt = START - 9 * DAY) => ({
  createdAt,
  first: { sprints: [], status: TODO, estimate: 3, ...values },
});
const at = (instant: number, move: Move): TimedMove => ({ ...move, at: instant });
const enter = (instant: number) => at(instant, { kind: 'enter', sprint: SPRINT });
const leave = (instant: number) => at(instant, { kind: 'leave', sprint: SPRINT });
const hop = (instant: number, from: number, to: number) => at(instant, { kind: 'hop', from, to });
const status = (instant: number, to: string) => at(instant, { kind: 'status', to });
const estimate = (instant: number, to: number | null) => at(instant, { kind: 'estimate', to });
const day = (number: number): number => START + number * DAY;

test.each<[string, Life, string]>([
  ['entered exactly at the start', { ...born(), moves: [enter(START)] }, 'committed, carried-over'],
  ['entered a millisecond later', { ...born(), moves: [enter(START + 1)] }, 'added, carried-over'],
  ['entered exactly at the end', { ...born(), moves: [enter(END)] }, 'added, carried-over'],
  ['left exactly at the end', { ...born({ sprints: [SPRINT] }), moves: [leave(END)] }, 'committed, removed'],
  [
    'left after the end',
    { ...born({ sprints: [SPRINT] }), moves: [leave(END + 1)] },
    'committed, carried-over',
  ],
  ['created inside', { ...born({ sprints: [SPRINT] }, day(3)), moves: [] }, 'added, carried-over'],
  [
    'created done inside',
    { ...born({ sprints: [SPRINT], status: DONE }, day(3)), moves: [] },
    'added, completed',
  ],
  [
    'done before the start',
    { ...born({ sprints: [SPRINT] }), moves: [status(START, DONE)] },
    'already-done, completed-elsewhere',
  ],
  [
    'moved between two done statuses',
    { ...born({ sprints: [SPRINT], status: DONE }), moves: [status(day(2), SHIPPED)] },
    'already-done, completed-elsewhere',
  ],
  [
    'done, reopened, done',
    { ...born({ sprints: [SPRINT], status: DONE }), moves: [status(day(2), DOING), status(day(3), DONE)] },
    'already-done, completed',
  ],
  [
    'done in another sprint and put back 16 s later',
    {
      ...born({ sprints: [SPRINT] }),
      moves: [hop(day(2), SPRINT, OTHER), status(day(5), DONE), hop(day(5) + 16_000, OTHER, SPRINT)],
    },
    'committed, completed-elsewhere',
  ],
  [
    'done after being removed',
    { ...born({ sprints: [SPRINT] }), moves: [leave(day(2)), status(day(3), DONE)] },
    'committed, removed',
  ],
  [
    'removed before the start and back after it',
    { ...born(), moves: [enter(START - DAY), leave(START - HOUR), enter(day(1))] },
    'added, carried-over',
  ],
  [
    'at the start in a status that is gone, done since',
    { ...born({ sprints: [SPRINT], status: GONE }), moves: [status(day(1), DOING), status(day(2), DONE)] },
    'unknown, completed',
  ],
  [
    'done by way of a status that is gone, all in the sprint',
    { ...born({ sprints: [SPRINT] }), moves: [status(day(1), GONE), status(day(2), DONE)] },
    'committed, completed',
  ],
  [
    'in a status that is gone at the end',
    { ...born({ sprints: [SPRINT] }), moves: [status(day(2), GONE)] },
    'committed, unknown',
  ],
])('%s', (_, life, expected) => {
  const { items } = replayed(life);
  expect(items.map(({ origin, fate }) => `${origin}, ${fate}`)).toEqual([expected]);
});

test.each<[string, Life]>([
  ['never in it', { ...born(), moves: [] }],
  ['out again at the instant it came in', { ...born(), moves: [enter(day(1)), leave(day(1))] }],
  ['left exactly at the start', { ...born({ sprints: [SPRINT] }), moves: [leave(START)] }],
  ['entered after the end', { ...born(), moves: [enter(END + 1)] }],
])('not an item of the sprint: %s', (_, life) => {
  expect(replayed(life)).toMatchObject({ items: [], changes: [] });
});

test('removed and back: an estimate at each edge, two moves, every re-estimate, one of them while out', () => {
  const life: Life = {
    ...born({ sprints: [SPRINT] }),
    moves: [estimate(START, 5), leave(day(2)), estimate(day(3), null), enter(day(4)), estimate(day(5), 8)],
  };
  const { items, changes } = replayed(life);
  expect(items).toMatchObject([
    { estimateAtStart: 5, estimateAtEntry: null, estimateAtEnd: 8, leftAt: null },
  ]);
  expect(changes).toMatchObject([
    { kind: 'left', estimate: 5 },
    { kind: 're-estimated', from: 5, to: null, whileOut: true },
    { kind: 'entered', estimate: null, created: false, alreadyDone: false },
    { kind: 're-estimated', from: null, to: 8, whileOut: false },
  ]);
});

test('reopened inside the sprint and left that way', () => {
  const life: Life = {
    ...born({ sprints: [SPRINT] }),
    moves: [status(day(2), DONE), status(day(3), DOING)],
  };
  expect(replayed(life)).toMatchObject({
    items: [{ origin: 'committed', fate: 'carried-over' }],
    changes: [{ kind: 'reopened', at: day(3), estimate: 3 }],
  });
});

function replayed(life: Life): ToldSprint {
  const board = plainBoard({ life, start: START, end: END, sprintIds: [SPRINT, OTHER] });
  const told = replay(toldBoard(board), null, board.now).find(({ span }) => span.id === SPRINT);
  if (told === undefined) throw new Error('The plain board has no such sprint.');
  return told;
}
