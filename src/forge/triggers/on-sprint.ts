import type { InvocationError } from '@forge/events';
import { received } from './receipt';
import { takeSprintEvent } from './sprint-event';

/** Jira says that a sprint was started, changed, closed or deleted. */
export function onSprint(event: unknown): Promise<InvocationError | undefined> {
  return received(takeSprintEvent, event);
}
