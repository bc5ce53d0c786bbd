import { chunks } from '../../../src/jira/chunks';
import type { Jira, JiraRequest, JiraResponse } from '../../../src/jira/jira';
import { listOf, recordOf } from '../../jira/raw-values';
import { answered } from './answers';
import { foundByIds } from './found-by-ids';
import { type ItemHistory, wholeHistory } from './whole-history';

/** Histories are long: fewer items a question than Jira would give. */
const ITEMS_A_QUESTION = 50;
const WITH_HISTORY = { fields: ['created'], expand: ['changelog'] };

/**
 * Data Center gives histories only with the items. Each is checked to be whole, and what is cut is asked for again; all
 * fields come, whichever were asked for, because entries carry no field's id there.
 */
export async function changelogAnswer(jira: Jira, { body }: JiraRequest): Promise<JiraResponse> {
  const ids = listOf(recordOf(body)?.['issueIdsOrKeys']).map(String);
  const histories: ItemHistory[] = [];
  for (const piece of chunks(ids, ITEMS_A_QUESTION)) {
    const found = await foundByIds(jira, piece, WITH_HISTORY);
    if (found.kind === 'refused') return found.response;
    histories.push(...(await Promise.all(found.items.map((item) => wholeHistory(jira, item)))));
  }
  const issueChangeLogs = histories
    .filter(({ entries }) => entries.length > 0)
    .map(({ issueId, entries }) => ({ issueId, changeHistories: entries }));
  return answered({ issueChangeLogs });
}
