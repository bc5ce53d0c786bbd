import { knownFailure } from '../../../src/domain/model/known-failure';
import type { Jira } from '../../../src/jira/jira';
import { idOf, listOf, type RawRecord, recordOf } from '../../jira/raw-values';
import { bodyOf, isAnswer } from './answers';
import { oneItem } from './found-by-ids';

export interface ItemHistory {
  readonly issueId: string;
  readonly entries: readonly unknown[];
}

const ENTRIES_A_PAGE = 100;

/**
 * The whole history of an item that came with a part of it or all. Where Jira cut it, the item is asked for by itself, then
 * page by page. Throws `jira-answer-unreadable` when entries are missing all the same: of half a history nothing is made.
 */
export async function wholeHistory(jira: Jira, item: RawRecord): Promise<ItemHistory> {
  const issueId = idOf(item['id']) ?? '';
  const found = embedded(item);
  if (!isCut(found)) return { issueId, entries: found.entries };
  const alone = await oneItem(jira, issueId, { fields: ['created'], expand: ['changelog'] });
  const again = isAnswer(alone) ? embedded(bodyOf(alone)) : found;
  if (!isCut(again)) return { issueId, entries: again.entries };
  return { issueId, entries: await pages(jira, issueId, again.total) };
}

interface Part {
  readonly entries: readonly unknown[];
  /** How many there are, as Jira says. */
  readonly total: number;
}

function embedded(item: RawRecord): Part {
  const changelog = recordOf(item['changelog']);
  const entries = listOf(changelog?.['histories']);
  return { entries, total: Number(changelog?.['total'] ?? entries.length) };
}

function isCut({ entries, total }: Part): boolean {
  return entries.length < total;
}

async function pages(jira: Jira, id: string, total: number): Promise<readonly unknown[]> {
  const entries: unknown[] = [];
  while (entries.length < total) {
    const query = `startAt=${String(entries.length)}&maxResults=${String(ENTRIES_A_PAGE)}`;
    const response = await jira({ method: 'GET', path: `/rest/api/2/issue/${id}/changelog?${query}` });
    const values = isAnswer(response) ? listOf(bodyOf(response)['values']) : [];
    if (values.length === 0) throw cutShort(id, entries.length, total);
    entries.push(...values);
  }
  return entries;
}

function cutShort(id: string, found: number, total: number) {
  return knownFailure(
    'jira-answer-unreadable',
    `Jira has ${String(total)} entries in the history of item ${id} and gives ${String(found)} of them. No number was made of a part.`,
    'A newer Jira Data Center gives histories page by page: ask whoever runs it.',
  );
}
