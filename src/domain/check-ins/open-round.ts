import type { Round, Rounds } from '../model/check-in';
import { knownFailure } from '../model/known-failure';
import { isStatement } from './statement';

/** More than this cannot be answered in a minute. */
export const MOST_STATEMENTS = 5;

/**
 * A round opens while no other one is open, with one to five different statements that are known. Throws `not-now` or
 * `question-unreadable`; then nothing is changed.
 */
export function withRoundOpened(rounds: Rounds, round: Round): Rounds {
  if (rounds.open !== null) throw openAlready();
  const { statements } = round;
  const different = new Set(statements).size === statements.length;
  const fitting = statements.length >= 1 && statements.length <= MOST_STATEMENTS;
  if (!different || !fitting || !statements.every(isStatement)) throw otherStatements();
  return { ...rounds, open: round };
}

function openAlready() {
  return knownFailure(
    'not-now',
    'A round is open already, and only one can be. It was left as it is.',
    'Answer the open round, or close it first.',
  );
}

function otherStatements() {
  return knownFailure(
    'question-unreadable',
    'A round asks one to five different statements out of the list. No round was opened.',
    'Choose one to five statements and open the round again.',
  );
}
