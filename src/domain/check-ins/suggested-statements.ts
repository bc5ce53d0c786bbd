import type { ClosedRound } from '../model/check-in';
import type { BreakerState, Side } from '../model/judgement';
import { MOST_STATEMENTS } from './open-round';
import { type CheckInStatement, statementsOf } from './statement';

/** What is needed of a breaker to choose its statement. */
export type Choosable = Pick<BreakerState, 'id' | 'side' | 'state'>;

/**
 * What a new round would ask: at most five statements, those that Jira cannot see first, then those with hints, then the
 * others; within each of these the one that was asked longest ago. The two sides take turns, and the one that was asked
 * about less so far begins: with the sides of all breakers swapped, the same statements are chosen.
 */
export function suggestedStatements(
  states: readonly Choosable[],
  closed: readonly ClosedRound[],
): readonly CheckInStatement[] {
  const wanted = states.toSorted(
    (one, other) => group(one) - group(other) || roundsSince(closed, other) - roundsSince(closed, one),
  );
  const begins = beginningSide(wanted, closed);
  const first = wanted.filter(({ side }) => side === begins);
  const second = wanted.filter(({ side }) => side !== begins);
  const chosen = inTurns(first, second).slice(0, MOST_STATEMENTS);
  return statementsOf(chosen.map(({ id }) => id));
}

function group({ state }: Choosable): number {
  if (state === 'only-people-know') return 0;
  return state === 'hint' ? 1 : 2;
}

/** How many closed rounds ago a statement was asked last; one that was never asked comes before all others. */
function roundsSince(closed: readonly ClosedRound[], { id }: Choosable): number {
  const last = closed.findIndex(({ statements }) => statements.includes(id));
  return last === -1 ? closed.length : last;
}

/** Of two sides that were asked about equally often, that of the statement wanted most. */
function beginningSide(wanted: readonly Choosable[], closed: readonly ClosedRound[]): Side | undefined {
  const side = wanted[0]?.side;
  const other = wanted.find((one) => one.side !== side)?.side;
  if (other === undefined) return side;
  const sides = new Map(wanted.map((one) => [one.id, one.side]));
  const asked = closed.flatMap(({ statements }) => statements.map((id) => sides.get(id)));
  const timesOf = (which: Side | undefined): number => asked.filter((one) => one === which).length;
  return timesOf(other) < timesOf(side) ? other : side;
}

function inTurns<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  const turns = Math.max(first.length, second.length);
  return Array.from({ length: turns }, (_, turn) => [
    ...first.slice(turn, turn + 1),
    ...second.slice(turn, turn + 1),
  ]).flat();
}
