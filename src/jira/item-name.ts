import { z } from 'zod';
import { jiraId } from './jira-id';

const withId = z.object({ id: jiraId });

/** What a work item is called in a failure: its id, which names nothing that a reader may not see; else `otherwise`. */
export function itemName(answer: unknown, otherwise: string): string {
  const read = withId.safeParse(answer);
  return read.success ? `work item ${read.data.id}` : otherwise;
}
