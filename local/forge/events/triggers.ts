import { randomUUID } from 'node:crypto';
import type { Trigger } from '../manifest/trigger';
import type { Retry } from '../queue/pending-event';
import { retried } from '../queue/retry-request';
import type { Timers } from '../queue/timers';
import { FunctionTimedOut } from '../time-limit';
import type { WorkInHand } from '../work-in-hand';
import type { ProductEvent } from './product-event';
import { eventFilter } from './trigger-filter';

export interface TriggerParts {
  readonly triggers: readonly Trigger[];
  /** Calls the trigger's function, without a user, and gives its answer. */
  readonly run: (trigger: Trigger, event: object) => Promise<unknown>;
  readonly timers: Timers;
  readonly work: WorkInHand;
  readonly now: () => number;
  readonly log: (line: string) => void;
}

/** Brings an event to every trigger that lists it and wants it; resolves after their first attempts. */
export type Deliver = (event: ProductEvent) => Promise<void>;

interface Delivery {
  readonly trigger: Trigger;
  readonly event: ProductEvent;
  readonly dueAt: number;
  readonly retry: Retry | null;
}

/** What a function that took too long asks of the platform without a word. */
const AFTER_TIME_OUT = { _retry: true, retryOptions: { retryReason: 'FUNCTION_TIME_OUT' } };

export function openTriggers(parts: TriggerParts): Deliver {
  const { timers, work, now, log } = parts;
  const wanted = parts.triggers.flatMap((trigger) =>
    Array.from(trigger.events, ([eventType, filter]) => ({
      ...{ trigger, eventType, wants: eventFilter(filter, log) },
    })),
  );

  async function attempt(delivery: Delivery): Promise<void> {
    const again = retried(delivery, await answerOf(parts, delivery), now());
    if (again === null) return;
    if (again === 'spent')
      log(`trigger ${delivery.trigger.key}: an event was tried five times and is given up`);
    else timers.at(again.dueAt, randomUUID(), () => work.track(attempt(again)));
  }

  return async (event) => {
    const takers = wanted.filter(({ eventType, wants }) => eventType === event.eventType && wants(event));
    const attempts = takers.map(({ trigger }) => attempt({ trigger, event, dueAt: now(), retry: null }));
    for (const one of attempts) work.track(one);
    await Promise.all(attempts);
  };
}

/** An error that nobody asked to retry ends the event; one that came of the time limit is retried by the platform. */
async function answerOf({ run, log }: TriggerParts, { trigger, event, retry }: Delivery): Promise<unknown> {
  try {
    return await run(trigger, retry === null ? event : { ...event, retryContext: retry });
  } catch (thrown) {
    if (thrown instanceof FunctionTimedOut) return AFTER_TIME_OUT;
    log(`trigger ${trigger.key}: ${thrown instanceof Error ? thrown.name : 'an error'} ended an event`);
    return null;
  }
}
