import type { EventFilter } from '../manifest/trigger';
import { type JiraExpression, jiraExpression } from './jira-expression';
import type { ProductEvent } from './product-event';

/** Whether a trigger wants an event. */
export type WantsEvent = (event: ProductEvent) => boolean;

/**
 * The filter of a trigger, as Forge documents it: `ignoreSelf` counts for the events of Jira and not for those of
 * Jira Software; an expression that cannot be evaluated does what `onError` says.
 * Throws at once for an expression that the local host cannot read.
 */
export function eventFilter(filter: EventFilter | null, log: (line: string) => void): WantsEvent {
  if (filter === null) return () => true;
  const expression = filter.expression === null ? null : jiraExpression(filter.expression);
  return (event) => {
    const ownEvent = event['selfGenerated'] === true && event.eventType.startsWith('avi:jira:');
    if (filter.ignoreSelf && ownEvent) return false;
    return expression === null || holds(expression, event, filter.onError, log);
  };
}

function holds(
  expression: JiraExpression,
  event: ProductEvent,
  onError: EventFilter['onError'],
  log: (line: string) => void,
): boolean {
  try {
    return expression(event);
  } catch (thrown) {
    const says = thrown instanceof Error ? thrown.message : String(thrown);
    if (onError.endsWith('_AND_LOG')) log(`filter of ${event.eventType}: ${says}`);
    return onError.startsWith('RECEIVE');
  }
}
