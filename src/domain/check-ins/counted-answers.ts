import type { Agreeing, Counters, Counts, Round } from '../model/check-in';
import { knownFailure } from '../model/known-failure';

const NONE: Counts = [0, 0, 0, 0, 0];

/** What somebody answered to one statement, before it is known to fit the round. */
export interface GivenAnswer {
  readonly breaker: string;
  readonly answer: number;
}

/** How often a statement was answered. */
export function answersIn(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

export function countsOf(counters: Counters | null, statement: string): Counts {
  return counters?.[statement] ?? NONE;
}

/**
 * The counters with one person's answers in them. Every statement of the round is answered once, none is skipped: so all
 * have the same number of answers, and nothing can be found out by taking one from another. The statements stand in the
 * order of the round, whoever answered first. Throws `question-unreadable`; then nothing is counted.
 */
export function countAnswers(
  before: Counters | null,
  { statements }: Round,
  given: readonly GivenAnswer[],
): Counters {
  if (given.length !== statements.length) throw notTheStatements();
  return Object.fromEntries(
    statements.map((statement) => {
      const own = given.find(({ breaker }) => breaker === statement);
      if (own === undefined) throw notTheStatements();
      return [statement, oneMore(countsOf(before, statement), agreeing(own.answer))];
    }),
  );
}

function oneMore([one, two, three, four, five]: Counts, answer: Agreeing): Counts {
  const add = (place: Agreeing): number => (answer === place ? 1 : 0);
  return [one + add(1), two + add(2), three + add(3), four + add(4), five + add(5)];
}

function agreeing(answer: number): Agreeing {
  if (answer === 1 || answer === 2 || answer === 3 || answer === 4 || answer === 5) return answer;
  throw knownFailure(
    'question-unreadable',
    'An answer is a whole number from 1, not at all, to 5, fully. Nothing was counted.',
    'Choose one of the five for each statement and send your answers again.',
  );
}

function notTheStatements() {
  return knownFailure(
    'question-unreadable',
    'These answers do not fit the statements of the round: each statement is answered once. Nothing was counted.',
    'Answer every statement that is shown and send your answers again.',
  );
}
