import { readChangelogs } from '../../../src/jira/changelogs';
import type { BoardFrame } from '../../../src/jira/board-frame';
import { itemsByIds } from '../../../src/jira/items-by-ids';
import type { Jira } from '../../../src/jira/jira';
import { fieldsOfItems } from '../../../src/jira/wanted-fields';
import { idOf, millisecondsOf, recordOf, textOf } from '../../jira/raw-values';
import type { RawHistory, RawIssue } from '../../jira/site';

/** Beside what ledger and signals read: what a person needs to recognise an item, and nobody's name. */
const RECOGNISED_BY = ['summary', 'priority', 'labels', 'resolution'];

/** The named items as lines of a site folder, each with its full history, newest entry first; what may not be seen is absent. */
export async function readExportedLines(
  jira: Jira,
  frame: BoardFrame,
  ids: readonly string[],
): Promise<readonly RawIssue[]> {
  const fields = [...new Set([...fieldsOfItems(frame), ...RECOGNISED_BY])];
  const [issues, histories] = await Promise.all([
    itemsByIds(jira, ids, { fields, answer: 'the items of the board' }),
    readChangelogs(jira, ids, []),
  ]);
  return ids.flatMap((id) => {
    const issue = recordOf(issues.get(id));
    const key = textOf(issue?.['key']);
    if (issue === null || key === null) return [];
    return [{ id, key, fields: recordOf(issue['fields']) ?? {}, changelog: whole(histories.get(id) ?? []) }];
  });
}

/** An entry may stand on two pages: it is one. */
function whole(entries: readonly unknown[]): RawIssue['changelog'] {
  const byId = new Map(
    entries.flatMap((entry) => {
      const id = idOf(recordOf(entry)?.['id']);
      return id === null ? [] : [[id, { ...(entry as RawHistory), id }] as const];
    }),
  );
  const histories = [...byId.values()].sort(newestFirst);
  return { startAt: 0, maxResults: histories.length, total: histories.length, histories };
}

function newestFirst(one: RawHistory, other: RawHistory): number {
  return (
    (millisecondsOf(other.created) ?? 0) - (millisecondsOf(one.created) ?? 0) ||
    Number(other.id) - Number(one.id)
  );
}
