import type { WorkItem } from '../domain/model/work-item';
import type { BoardFrame } from './board-frame';
import { readBoardItemsAmong } from './board-membership';
import { readChangelogs } from './changelogs';
import { itemsByIds } from './items-by-ids';
import type { Jira } from './jira';
import { translateBoard } from './translate-board';
import { fieldsOfHistory, fieldsOfItems } from './wanted-fields';

/**
 * Named items as they are now, each with its history: three questions for up to 100. What was deleted or may not be
 * seen is absent.
 */
export async function readChangedItems(
  jira: Jira,
  frame: BoardFrame,
  ids: readonly string[],
): Promise<readonly WorkItem[]> {
  const asked = { fields: fieldsOfItems(frame), answer: 'the items that changed' };
  return withHistories(jira, frame, await itemsByIds(jira, ids, asked));
}

/** Turns items that were read into work items: their histories and whether the board shows them are asked for. */
export async function withHistories(
  jira: Jira,
  frame: BoardFrame,
  issues: ReadonlyMap<string, unknown>,
): Promise<readonly WorkItem[]> {
  if (issues.size === 0) return [];
  const ids = [...issues.keys()];
  const histories = await readChangelogs(jira, ids, fieldsOfHistory(frame));
  // Asked last: what was deleted or hidden before its history was read is then on no board, and never half counted.
  const boardItems = await readBoardItemsAmong(jira, frame, ids);
  const answers = [...issues].map(([id, issue]) => ({
    issue,
    histories: histories.get(id) ?? [],
    total: null,
  }));
  const scan = { since: null, projects: [], truncated: false, unreadable: 0 };
  const read = { issues: answers, boardItems, recorded: [], scan, siteHasHistory: true };
  return translateBoard({ ...frame.answers, ...read }).items;
}
