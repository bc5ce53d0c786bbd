import type { BoardHistory } from '../domain/model/board-history';
import { readFrame, type BoardFrame, type BoardHistoryQuestion } from './board-frame';
import { fewAtOnce } from './few-at-once';
import type { Jira } from './jira';
import { readItems, type ItemsOfSprints } from './read-items';
import { translateBoard } from './translate-board';

export type { BoardHistoryQuestion } from './board-frame';

/**
 * Reads a board and the sprints asked for from Jira, at most four questions at a time: 12 in all for a board of 400
 * items, one more for each further 50 sprints and 100 items.
 * Throws known failures: what `ask` throws, what `translateBoard` throws, and `board-unknown`.
 */
export async function readBoardHistory(jira: Jira, question: BoardHistoryQuestion): Promise<BoardHistory> {
  const few = fewAtOnce(jira);
  const frame = await readFrame(few, question);
  const { candidates, scan, ...items } = await itemsOf(few, frame);
  const since = frame.scanSince ?? question.now;
  const scanned = { ...scan, since };
  const history = translateBoard({ ...frame.answers, ...items, recorded: question.recorded, scan: scanned });
  return { ...history, coverage: { ...history.coverage, candidates } };
}

/** A board without a single sprint has no items to ask for. */
async function itemsOf(jira: Jira, frame: BoardFrame): Promise<ItemsOfSprints> {
  if (frame.sprintIds.length > 0) return readItems(jira, frame);
  const scan = { projects: [], truncated: false, unreadable: 0 };
  return { issues: [], boardItems: new Set(), candidates: 0, scan };
}
