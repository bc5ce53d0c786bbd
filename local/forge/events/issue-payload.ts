import type { RawRecord } from '../../jira/raw-values';
import type { RawIssue } from '../../jira/site';

/** The fields that Jira sends along with an event: neither the sprint nor the estimate is among them. */
const SENT = [
  'summary',
  'issuetype',
  'creator',
  'created',
  'project',
  'reporter',
  'assignee',
  'updated',
  'status',
] as const;

export function issuePayload({ id, key, fields }: RawIssue): RawRecord {
  const sent = SENT.flatMap((name) => (name in fields ? [[name, fields[name]] as const] : []));
  return { id, key, fields: Object.fromEntries(sent) };
}
