import type { BoardFrame } from './board-frame';
import type { Jira } from './jira';
import { idList, jqlInstant, wholeNumber } from './jql';
import { insteadOfRefusal } from './refusal';
import { IDS_A_PAGE, search } from './search';

const MOST_ITEMS = 50_000;

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

/** The same for named items, which must be there: a search that names one that is not is refused, and then it is not known. */
export async function readBoardItemsAmong(
  jira: Jira,
  { filterId }: BoardFrame,
  ids: readonly string[],
): Promise<ReadonlySet<string> | null> {
  if (filterId === null) return null;
  return itemsOfFilter(
    jira,
    `filter = ${wholeNumber(filterId)} AND id in (${ids.map(wholeNumber).join(',')})`,
  );
}

async function itemsOfFilter(jira: Jira, jql: string): Promise<ReadonlySet<string> | null> {
  const asked = {
    jql,
    fields: ['id'],
    pageSize: IDS_A_PAGE,
    answer: 'the items of the board',
    most: MOST_ITEMS,
  };
  const found = await insteadOfRefusal(search(jira, asked), [400, 403, 404], () => null);
  return found === null || found.truncated ? null : new Set(found.issues.keys());
}
