import type { Jira, JiraRequest, JiraResponse } from '../../../src/jira/jira';
import { listOf, recordOf } from '../../jira/raw-values';
import { answered } from './answers';
import { cloudItem } from './cloud-item';
import { foundByIds } from './found-by-ids';

/** Data Center knows no question about many items at once, but a search for their ids. */
export async function itemsAnswer(jira: Jira, { body }: JiraRequest): Promise<JiraResponse> {
  const { issueIdsOrKeys, fields } = recordOf(body) ?? {};
  const ids = listOf(issueIdsOrKeys).map(String);
  const found = await foundByIds(jira, ids, { fields: listOf(fields).map(String), expand: [] });
  if (found.kind === 'refused') return found.response;
  return answered({ issues: found.items.map(cloudItem), issueErrors: [] });
}
