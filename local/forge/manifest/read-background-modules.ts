import type * as z from 'zod';
import type { jqlFunction, scheduledTrigger, trigger } from './background-modules-schema';
import type { JqlFunctionModule } from './jql-function-module';
import type { EventFilter, ScheduledTrigger, Trigger } from './trigger';

type RawTrigger = z.infer<typeof trigger>;

/** A trigger as the host runs it: the filter of one event counts in place of that of the whole trigger. */
export function triggerOf({ key, function: functionKey, events, filter }: RawTrigger): Trigger {
  const filtered = events.map((event) => [event.eventType, filterOf(event.filter ?? filter)] as const);
  return { key, functionKey, events: new Map(filtered) };
}

export function scheduledTriggerOf({
  key,
  function: functionKey,
  interval,
}: z.infer<typeof scheduledTrigger>): ScheduledTrigger {
  return { key, functionKey, interval };
}

export function jqlFunctionOf({
  key,
  name,
  function: functionKey,
  operators,
  arguments: declared,
}: z.infer<typeof jqlFunction>): JqlFunctionModule {
  return { key, name, functionKey, operators, arguments: declared };
}

function filterOf(filter: RawTrigger['filter']): EventFilter | null {
  if (filter === undefined) return null;
  const { ignoreSelf, expression, onError } = filter;
  return { ignoreSelf, expression, onError };
}
