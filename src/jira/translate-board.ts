import type { BoardHistory } from '../domain/model/board-history';
import type { BoardAnswers, IssueAnswer } from './board-answers';
import { beginTranslation, type FrameAnswers } from './board-translation';

export { withEmbeddedChangelog } from './embedded-changelog';

/**
 * The door: all of Jira's answers about one board become the history that the rules read.
 * Throws `board-without-sprints`, `sprint-field-unknown`, `estimate-field-unknown`, and `jira-answer-unreadable`
 * naming the answer and the field.
 */
export function translateBoard(answers: BoardAnswers): BoardHistory {
  const translation = beginTranslation(answers);
  for (const answer of answers.issues) translation.add(answer);
  return translation.finish();
}

/** The same door for items that come in blocks, one after the other, so that the raw answers never all stand in memory. */
export async function translateBoardSteadily(
  answers: FrameAnswers,
  blocks: AsyncIterable<Iterable<IssueAnswer>>,
): Promise<BoardHistory> {
  const translation = beginTranslation(answers);
  for await (const block of blocks) for (const answer of block) translation.add(answer);
  return translation.finish();
}
