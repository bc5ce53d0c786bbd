import type { PendingEvent } from './pending-event';
import { asyncEvent } from './pending-event';
import { QUEUE_ANSWERS, type QueueRequest } from './queue-answers';
import { type QueueParts, consumerOf } from './queue-parts';
import { retried } from './retry-request';
import { takeTurns } from './turns';

/** The queues of the app: what is published is delivered to the consumer that the manifest names. */
export interface Queue {
  /** Answers as the platform does; throws when no consumer takes the queue's events. */
  readonly answer: (request: QueueRequest, body: string) => Response;
  /** Resolves when no event is being worked on; what waits for a later instant is not waited for. */
  readonly settled: () => Promise<void>;
  readonly isBusy: () => boolean;
  /** What has not ended by then is delivered again after the next start. */
  readonly close: () => void;
}

export function openQueue(parts: QueueParts): Queue {
  const { store, timers } = parts;
  const work = new Set<Promise<void>>();
  const turns = takeTurns();
  const state = { open: true };

  function schedule(event: PendingEvent): void {
    store.keep(event);
    timers.at(event.dueAt, event.eventId, () => {
      const turn = turns.take(event, () => attempt(event)).finally(() => work.delete(turn));
      work.add(turn);
    });
  }

  async function attempt(event: PendingEvent): Promise<void> {
    const again = await tryOnce(parts, event);
    if (!state.open) return;
    store.drop(event.eventId);
    if (again !== null && again !== 'spent') schedule(again);
    else store.count(event.jobId, { inProgress: -1, [again === null ? 'success' : 'failed']: 1 });
  }

  for (const event of store.waiting()) schedule(event);
  return { ...doors(parts, schedule, state), ...waits(work) };
}

function waits(work: ReadonlySet<Promise<void>>): Pick<Queue, 'isBusy' | 'settled'> {
  return {
    isBusy: () => work.size > 0,
    settled: () => Promise.all(work).then(() => undefined),
  };
}

function doors(
  parts: QueueParts,
  schedule: (event: PendingEvent) => void,
  state: { open: boolean },
): Pick<Queue, 'answer' | 'close'> {
  return {
    answer: (request, body) => QUEUE_ANSWERS[request](parts, JSON.parse(body), schedule),
    close() {
      state.open = false;
      parts.timers.stop();
    },
  };
}

/** `null` when the function took the event; an error that nobody asked to retry ends it, as on the platform. */
async function tryOnce(parts: QueueParts, event: PendingEvent): Promise<PendingEvent | 'spent' | null> {
  try {
    const answer = await parts.deliver(consumerOf(parts, event.queueName), asyncEvent(event));
    return retried(event, answer, parts.now());
  } catch (thrown) {
    parts.log(
      `queue ${event.queueName}: ${thrown instanceof Error ? thrown.name : 'an error'} ended an event`,
    );
    return 'spent';
  }
}
