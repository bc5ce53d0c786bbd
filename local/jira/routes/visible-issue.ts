import { seesIssue } from '../asker';
import type { Asker } from '../asker';
import { jiraRefusal } from '../jira-refusal';
import type { RawIssue } from '../site';
import type { JiraState } from './route';

/** An issue that exists for the asker, by id, key or a key it had. A hidden one looks like a deleted one: 404. */
export function visibleIssue(idOrKey: string, asker: Asker, { site }: JiraState): RawIssue {
  const found = site.issue(idOrKey);
  if (found !== null && seesIssue(asker, found)) return found.issue;
  throw jiraRefusal(404, 'Issue does not exist or you do not have permission to see it.');
}
