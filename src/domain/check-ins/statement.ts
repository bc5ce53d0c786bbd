import { BREAKERS } from '../breakers/index';
import type { Side } from '../model/judgement';

/** One sentence that everybody in a team can answer from 1, not at all, to 5, fully. */
export interface CheckInStatement {
  /** The id of the breaker that it belongs to. */
  readonly breaker: string;
  readonly side: Side;
  readonly says: string;
}

const STATEMENTS = new Map(
  BREAKERS.map(({ id, side, checkIn }): [string, CheckInStatement] => [
    id,
    { breaker: id, side, says: checkIn },
  ]),
);

/** The statements of these breakers, in the order asked for; an id that no breaker has is left out. */
export function statementsOf(breakers: readonly string[]): readonly CheckInStatement[] {
  return breakers.flatMap((breaker) => STATEMENTS.get(breaker) ?? []);
}

export function isStatement(breaker: string): boolean {
  return STATEMENTS.has(breaker);
}
