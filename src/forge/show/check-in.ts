import type { CheckIn, RoundResult, Statement } from '../../contract';
import {
  answersIn,
  countsOf,
  DAYS_OPEN,
  FEWEST_ANSWERS,
  resultInWords,
  statementsOf,
  suggestedStatements,
  trendsOf,
} from '../../domain/inspect';
import type { ClosedRound, Rounds } from '../../domain/model/check-in';
import type { BreakerState } from '../../domain/model/judgement';
import type { Allowed } from '../../domain/model/norms';
import type { SprintId } from '../../domain/model/sprint';

/** What the view is made of: of an open round no counter, no mark and no number. */
export interface CheckInParts {
  readonly rounds: Rounds;
  /** Whether the viewer has answered the open round. */
  readonly answered: boolean;
  readonly mayOpen: boolean;
  readonly mayOpenRounds: Allowed;
  readonly states: readonly BreakerState[];
  /** The sprint that closed last; `null` = none has. */
  readonly closedLast: SprintId | null;
}

/** The check-in as the viewer may see it: the statements of the open round, and the results of closed ones. */
export function checkInView(parts: CheckInParts): CheckIn {
  const { rounds, answered, mayOpen, states } = parts;
  const { open, closed } = rounds;
  return {
    open:
      open === null
        ? null
        : { id: open.id, openedOn: open.openedOn, statements: statementsOf(open.statements), answered },
    closed: closed.map(resultOf),
    suggested: suggestedStatements(states, closed),
    trends: trendsOf(states, closed),
    mayOpen,
    says: [...occasion(parts), ...whoOpens(parts), ...BEFOREHAND],
  };
}

function resultOf(round: ClosedRound): RoundResult {
  const { id, openedOn, closedOn, result } = round;
  const statements = statementsOf(round.statements);
  if (result.kind === 'too-few') return { id, openedOn, closedOn, result: { kind: 'too-few', statements } };
  const counted = statements.map((statement) => countedStatement(statement, result.counters));
  const answers = Math.max(0, ...counted.map(({ counts }) => answersIn(counts)));
  return { id, openedOn, closedOn, result: { kind: 'shown', answers, statements: counted } };
}

function countedStatement(statement: Statement, counters: Parameters<typeof countsOf>[0]) {
  const counts = countsOf(counters, statement.breaker);
  return { ...statement, counts, inWords: resultInWords(counts) };
}

/** A close is the moment to ask: once for each. */
function occasion({ rounds: { open, closed }, closedLast }: CheckInParts): readonly string[] {
  if (open !== null || closedLast === null || closed[0]?.afterSprint === closedLast) return [];
  return [
    closed.length === 0
      ? 'A sprint has closed: a good moment for your first round.'
      : 'A sprint has closed since the last round: a good moment for the next one.',
  ];
}

function whoOpens({ mayOpenRounds }: CheckInParts): readonly string[] {
  if (mayOpenRounds === 'team') return [];
  return ['In your agreement rounds are opened and closed by project admins who are of the team.'];
}

/** Said before anybody answers. */
const BEFOREHAND: readonly string[] = [
  'Answers are anonymous: each one only adds 1 to a counter. No name, role, time or text is kept with it.',
  `Results are shown after the round has closed, and only from ${FEWEST_ANSWERS} answers; fewer are erased. How many have answered an open round is told to nobody.`,
  'Where all answers are equal, the result says that everyone agreed: then it tells what each of you answered.',
  'Answers cannot be changed or taken back.',
  'While a round is open, marks under a key of this round keep anybody from answering twice: somebody who could read the store of the app again and again could match answers to people. At the close the marks and the key are erased, and nobody can any more, neither an admin nor whoever made the app.',
  `A round that nobody closes is closed after ${DAYS_OPEN} days. The results of the last 12 rounds are kept.`,
  `With fewer than ${FEWEST_ANSWERS} people no round can show a result: talk about the statements together instead.`,
];
