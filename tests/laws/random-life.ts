/** Random lives of items: most follow a script for one sprint, some do as they like; all meet chance. */
import fc from 'fast-check';
import { DAY } from '../../src/domain/model/instant';
import { DELETED_SPRINT, EVERY_STATUS, NOT_DONE } from './board-statuses';
import { type Life, type Move, type TimedMove, type Values, lastValues } from './life';
import { type Phase, type PhaseInstants, PHASES, phaseInstants } from './phases';
import type { DrawnSprint, DrawnSprints } from './random-sprints';
import { type ScriptedStep, script } from './scripted-life';

export const ESTIMATES = [null, 0, 0.5, 1, 2, 2.5, 3, 5, 8, 13] as const;

/** A life among these sprints. */
export function randomLife({ sprints }: DrawnSprints): fc.Arbitrary<Life> {
  const scripted = sprints.map((sprint) => ({ weight: 6, arbitrary: scriptedLife(sprint, sprints) }));
  return fc.oneof(...scripted, { weight: 4, arbitrary: freeLife(sprints) });
}

function scriptedLife(sprint: DrawnSprint, sprints: readonly DrawnSprint[]): fc.Arbitrary<Life> {
  const ids = sprints.map(({ id }) => id);
  return fc
    .record({
      steps: script(sprint.id, ids).map(({ steps }) => steps),
      ticks: fc.array(fc.nat(19), { minLength: 8, maxLength: 8 }),
      first: firstValues([]),
      age: fc.constantFrom(0, 0, 1, 9 * DAY),
      absorbed: fc.constantFrom(0, 0, 1, 2),
      estimates: fc.array(timed(sprints, estimateMove()), { maxLength: 3 }),
      chance: fc.oneof(
        { weight: 5, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(timed(sprints, anyMove(ids)), { minLength: 1, maxLength: 2 }) },
      ),
    })
    .map(({ steps, ticks, first, age, absorbed, estimates, chance }) => {
      const moves = atInstants(steps, ticks, phaseInstants(sprint));
      return withChance(bornInto(moves, { first, age, absorbed }), [...estimates, ...chance]);
    });
}

/** Gives each step an instant of its phase, never before the step that came before it. */
function atInstants(steps: readonly ScriptedStep[], ticks: readonly number[], instants: PhaseInstants) {
  const moves: TimedMove[] = [];
  for (const [position, { phase, move }] of steps.entries()) {
    const drawn = tickOf(instants, phase, ticks[position] ?? 0);
    moves.push({ ...move, at: Math.max(drawn, moves.at(-1)?.at ?? drawn) });
  }
  return moves;
}

function tickOf(instants: PhaseInstants, phase: Phase, tick: number): number {
  return instants[phase][tick % instants[phase].length] ?? 0;
}

interface Birth {
  readonly first: Values;
  /** How long before its first move it was created. */
  readonly age: number;
  /** How many of the first moves it was created with. */
  readonly absorbed: number;
}

function bornInto(moves: readonly TimedMove[], { first, age, absorbed }: Birth): Life {
  const born = moves.slice(0, Math.min(absorbed, moves.length));
  const createdAt = born.at(-1)?.at ?? (moves[0]?.at ?? 0) - age;
  return {
    createdAt,
    first: lastValues({ createdAt, first, moves: born }),
    moves: moves.slice(born.length),
  };
}

/** Adds moves that happen by chance; what would come before the creation does not happen. */
function withChance(life: Life, chance: readonly TimedMove[]): Life {
  const happens = chance.filter(({ at }) => at >= life.createdAt);
  return { ...life, moves: [...life.moves, ...happens].sort((first, second) => first.at - second.at) };
}

function freeLife(sprints: readonly DrawnSprint[]): fc.Arbitrary<Life> {
  const ids = sprints.map(({ id }) => id);
  return fc
    .record({
      createdAt: timed(sprints, fc.constant<Move>({ kind: 'estimate', to: null })).map(({ at }) => at),
      first: firstValues(ids),
      moves: fc.array(timed(sprints, anyMove(ids)), { maxLength: 9 }),
    })
    .map(({ createdAt, first, moves }) => withChance({ createdAt, first, moves: [] }, moves));
}

function firstValues(ids: readonly number[]): fc.Arbitrary<Values> {
  return fc.record({
    sprints: fc.subarray([...ids]),
    status: ids.length === 0 ? fc.constantFrom(...NOT_DONE) : fc.constantFrom(...EVERY_STATUS),
    estimate: fc.constantFrom(...ESTIMATES),
  });
}

/** A move at one of the instants that matter to one of the sprints. */
function timed(sprints: readonly DrawnSprint[], move: fc.Arbitrary<Move>): fc.Arbitrary<TimedMove> {
  return fc
    .record({
      move,
      instants: fc.constantFrom(...sprints.map(phaseInstants)),
      phase: fc.constantFrom(...PHASES),
      tick: fc.nat(19),
    })
    .map(({ move: happens, instants, phase, tick }) => ({ ...happens, at: tickOf(instants, phase, tick) }));
}

function estimateMove(): fc.Arbitrary<Move> {
  return fc.constantFrom(...ESTIMATES).map((to) => ({ kind: 'estimate', to }));
}

function anyMove(ids: readonly number[]): fc.Arbitrary<Move> {
  const sprint = fc.constantFrom(DELETED_SPRINT, ...ids, ...ids);
  return fc.oneof(
    sprint.map((id): Move => ({ kind: 'enter', sprint: id })),
    sprint.map((id): Move => ({ kind: 'leave', sprint: id })),
    fc.tuple(sprint, sprint).map(([from, to]): Move => ({ kind: 'hop', from, to })),
    fc.constantFrom(...EVERY_STATUS).map((to): Move => ({ kind: 'status', to })),
    fc.constantFrom(...EVERY_STATUS).map((to): Move => ({ kind: 'status', to })),
    estimateMove(),
  );
}
