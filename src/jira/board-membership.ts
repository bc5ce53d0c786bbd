import type { BoardFrame } from './board-frame';
import { itemsByIds } from './items-by-ids';
import type { Jira } from './jira';
import { idList, jqlInstant, wholeNumber } from './jql';
import { insteadOfRefusal } from './refusal';
import { IDS_A_PAGE, search } from './search';

const MOST_ITEMS = 50_000;
/** So many at most is Jira's search asked to look at again; of more it has heard, or a later reading finds them. */
const MOST_RECONCILED = 50;

/**
 * The ids of the items that the board's filter returns, as far as the sprints or the scan name them.
 * `null` = not known: the filter is not named, is refused, or returns more than can be read.
 */
export async function readBoardItems(jira: Jira, frame: BoardFrame): Promise<ReadonlySet<string> | null> {
  const { filterId, sprintIds, scanSince } = frame;
  if (filterId === null) return null;
  const inSprints = `sprint in (${idList(sprintIds)})`;
  const changed = scanSince === null ? '' : ` OR updated >= ${jqlInstant(scanSince)}`;
  return itemsOfFilter(jira, `filter = ${wholeNumber(filterId)} AND (${inSprints}${changed})`);
}

/**
 * The same for named items that changed just now. Where one of them was deleted meanwhile, Jira refuses the search for all:
 * then it is asked about those that are still there.
 */
export async function readBoardItemsAmong(
  jira: Jira,
  { filterId }: BoardFrame,
  ids: readonly string[],
): Promise<ReadonlySet<string> | null> {
  if (filterId === null) return null;
  const found = await itemsAmong(jira, filterId, ids);
  if (found !== null) return found;
  const asked = { fields: ['issuetype'], answer: 'the items that changed' };
  const there = [...(await itemsByIds(jira, ids, asked)).keys()];
  if (there.length === ids.length) return null;
  return there.length === 0 ? new Set() : itemsAmong(jira, filterId, there);
}

function itemsAmong(
  jira: Jira,
  filterId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string> | null> {
  const jql = `filter = ${wholeNumber(filterId)} AND id in (${ids.map(wholeNumber).join(',')})`;
  return itemsOfFilter(jira, jql, ids.length > MOST_RECONCILED ? [] : ids);
}

async function itemsOfFilter(
  jira: Jira,
  jql: string,
  justChanged: readonly string[] = [],
): Promise<ReadonlySet<string> | null> {
  const asked = {
    ...{ jql, justChanged },
    fields: ['id'],
    pageSize: IDS_A_PAGE,
    answer: 'the items of the board',
    most: MOST_ITEMS,
  };
  const found = await insteadOfRefusal(search(jira, asked), [400, 403, 404], () => null);
  return found === null || found.truncated ? null : new Set(found.issues.keys());
}
