import fc from 'fast-check';
import { lawRuns } from '../support/law-seed';
import type { RawAnswers, RawHistory } from '../support/raw-answers';
import { shuffled } from '../support/shuffled';
import { inspected } from './inspected';
import { randomBoard } from './random-board';
import { toldBoard } from './told-board';

/** Ways in which Jira may hand over the same board. */
const SAME_BOARD = {
  'items in any order': (answers: RawAnswers, salt: number) => ({
    ...answers,
    issues: shuffled(answers.issues, salt),
  }),
  'entries in any order': (answers: RawAnswers, salt: number) =>
    withHistories(answers, (histories) => shuffled(histories, salt)),
  'every entry twice': (answers: RawAnswers, salt: number) =>
    withHistories(answers, (histories) => shuffled([...histories, ...structuredClone(histories)], salt)),
  'a page that repeats the last entry of the page before': (answers: RawAnswers, salt: number) =>
    withHistories(answers, (histories) => pagedAt(histories, salt % (histories.length + 1))),
  'entries split at the edge of a page': (answers: RawAnswers) => withHistories(answers, splitByField),
} as const;

test.each(Object.entries(SAME_BOARD))('%s: the inspection is the same to the last letter', (_, sameBoard) => {
  const law = fc.property(randomBoard(), fc.nat(1000), (board, salt) => {
    const answers = toldBoard(board);
    const once = inspected(board, answers).inspection;
    const again = inspected(board, sameBoard(answers, salt)).inspection;
    if (JSON.stringify(again) === JSON.stringify(once)) return;
    expect(again).toEqual(once);
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  });
  fc.assert(law, lawRuns(200));
});

type Histories = readonly RawHistory[];

function withHistories(answers: RawAnswers, change: (histories: Histories) => Histories): RawAnswers {
  const issues = answers.issues.map((issue) => ({ ...issue, histories: change(issue.histories) }));
  return { ...answers, issues };
}

/** The second page comes first and ends with what the first one begins with. */
function pagedAt(histories: Histories, edge: number): Histories {
  return [...histories.slice(edge), ...histories.slice(0, 1), ...histories.slice(0, edge)];
}

/** The fields of one entry come in two pieces with the same id. */
function splitByField(histories: Histories): Histories {
  return [
    ...histories.map((history) => ({ ...history, items: history.items.slice(0, 1) })),
    ...histories.map((history) => ({ ...history, items: history.items.slice(1) })),
  ];
}
