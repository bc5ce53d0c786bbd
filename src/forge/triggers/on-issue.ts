import type { InvocationError } from '@forge/events';
import { takeIssueEvent } from './issue-event';
import { received } from './receipt';

/** Jira says that an item was created, changed or deleted. */
export function onIssue(event: unknown): Promise<InvocationError | undefined> {
  return received(takeIssueEvent, event);
}
