import { z } from 'zod';
import type { IssueAnswer } from './board-answers';
import { itemName } from './item-name';
import { readAs } from './read-as';

const embedded = z.object({
  changelog: z.object({ total: z.int(), histories: z.custom<readonly unknown[]>(Array.isArray) }),
});

/** An issue that carries its whole history in `changelog`, as in a site folder. Throws `jira-answer-unreadable`. */
export function withEmbeddedChangelog(issue: unknown): IssueAnswer {
  const { total, histories } = readAs(embedded, issue, () => itemName(issue, 'a work item')).changelog;
  return { issue, histories, total };
}
