import type { WorkItem } from '../domain/model/work-item';
import { type BoardHistoryQuestion, frameOf, type HeadAnswers } from './board-frame';
import { readChangelogs } from './changelogs';
import { fewAtOnce } from './few-at-once';
import type { Jira } from './jira';
import { readBeyondSprints } from './read-beyond-sprints';
import { translateBoard } from './translate-board';
import { fieldsOfHistory } from './wanted-fields';

/**
 * The part of a board that its sprints do not hold: the backlog that is not done, and what was created on the board since
 * the earliest of the sprints asked for started. Its items come through the board's filter, so they are all on the board.
 */
export async function readBeyondFromHead(
  jira: Jira,
  head: HeadAnswers,
  question: BoardHistoryQuestion,
): Promise<readonly WorkItem[]> {
  const few = fewAtOnce(jira);
  const frame = frameOf(head, { ...question, depth: 'signals' });
  const found = await readBeyondSprints(few, frame);
  const histories = await readChangelogs(few, [...found.keys()], fieldsOfHistory(frame));
  const issues = [...found].map(([id, issue]) => ({
    issue,
    histories: histories.get(id) ?? [],
    total: null,
  }));
  const scan = { since: null, projects: [], truncated: false, unreadable: 0 };
  const read = { issues, boardItems: new Set(found.keys()), recorded: [], scan, siteHasHistory: true };
  return translateBoard({ ...frame.answers, ...read }).items;
}
