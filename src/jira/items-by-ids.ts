import { z } from 'zod';
import { ask } from './ask';
import { chunks } from './chunks';
import type { Jira } from './jira';
import { jiraId } from './jira-id';
import { wholeNumber } from './jql';
import { readAs } from './read-as';

const ITEMS_A_QUESTION = 100;

const answered = z.object({ issues: z.array(z.unknown()) });
const withId = z.object({ id: jiraId });

/** What to read of each item, and what they are, in words. */
export interface ItemsAsked {
  readonly fields: readonly string[];
  readonly answer: string;
}

/**
 * The named items as this reader may see them, by id, 100 a question; what is deleted or hidden is absent.
 * They are fetched and not searched for, because a search that names one item that is not there is refused as a whole.
 */
export async function itemsByIds(
  jira: Jira,
  ids: readonly string[],
  { fields, answer }: ItemsAsked,
): Promise<ReadonlyMap<string, unknown>> {
  const pieces = chunks(ids.map(wholeNumber), ITEMS_A_QUESTION);
  const answers = await Promise.all(
    pieces.map((issueIdsOrKeys) => {
      const body = { issueIdsOrKeys, fields };
      const request = { method: 'POST', path: '/rest/api/3/issue/bulkfetch', body } as const;
      return ask(jira, { request, answer, schema: answered });
    }),
  );
  const issues = answers.flatMap((read) => read.issues);
  return new Map(issues.map((issue) => [readAs(withId, issue, answer).id, issue]));
}
