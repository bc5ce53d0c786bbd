import type { Consumer } from '../manifest/app-manifest';
import type { QueueStore } from './queue-store';
import type { Timers } from './timers';

/** What the queues stand on. */
export interface QueueParts {
  readonly consumers: ReadonlyMap<string, Consumer>;
  /** Calls the consumer's function and gives its answer. */
  readonly deliver: (consumer: Consumer, event: Record<string, unknown>) => Promise<unknown>;
  readonly store: QueueStore;
  readonly timers: Timers;
  readonly now: () => number;
  readonly log: (line: string) => void;
}

/** Who takes the events of a queue; throws when nobody does. */
export function consumerOf({ consumers }: QueueParts, queueName: string): Consumer {
  const consumer = consumers.get(queueName);
  if (consumer === undefined)
    throw new Error(`No consumer in manifest.yml takes the events of queue "${queueName}".`);
  return consumer;
}
