import type { BoardFrame } from './board-frame';
import type { Jira } from './jira';
import { jqlInstant, wholeNumber } from './jql';
import { search, type Found } from './search';
import { fieldsOfItems } from './wanted-fields';

/** A backlog of more items is read up to here; ready work is counted from the newest. */
const MOST = 1_000;
const ITEMS_A_PAGE = 100;

/**
 * What the signals need beside the items of the sprints: the backlog that is not done, and what was created on the board
 * since the earliest sprint started, such as bugs and follow-ups. Nothing when only the ledger is read.
 */
export async function readBeyondSprints(jira: Jira, frame: BoardFrame): Promise<Found['issues']> {
  const { depth, filterId, scanSince } = frame;
  if (depth !== 'signals' || filterId === null || scanSince === null) return new Map();
  const { issues } = await search(jira, {
    jql: `filter = ${wholeNumber(Number(filterId))} AND (statusCategory != Done OR created >= ${jqlInstant(scanSince)}) ORDER BY created DESC`,
    fields: fieldsOfItems(frame),
    pageSize: ITEMS_A_PAGE,
    answer: 'the backlog of the board',
    most: MOST,
  });
  return issues;
}
