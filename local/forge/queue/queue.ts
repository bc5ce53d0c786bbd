import { randomUUID } from 'node:crypto';
import type { Consumer } from '../manifest/app-manifest';
import { type PendingEvent, asyncEvent, jobRequest, publishRequest } from './pending-event';
import type { QueueStore } from './queue-store';
import { retried } from './retry-request';
import type { Timers } from './timers';
import { takeTurns } from './turns';

/** The queues of the app: what is published is delivered to the consumer that the manifest names. */
export interface Queue {
  /** Answers `publish`, `stats` and `cancel` as the platform does; throws when no consumer takes the queue's events. */
  readonly answer: (request: string, body: string) => Response;
  /** Resolves when no event is being worked on; what waits for a later instant is not waited for. */
  readonly settled: () => Promise<void>;
  /** What has not ended by then is delivered again after the next start. */
  readonly close: () => void;
}

export interface QueueParts {
  readonly consumers: ReadonlyMap<string, Consumer>;
  /** Calls the consumer's function and gives its answer. */
  readonly deliver: (consumer: Consumer, event: Record<string, unknown>) => Promise<unknown>;
  readonly store: QueueStore;
  readonly timers: Timers;
  readonly now: () => number;
  readonly log: (line: string) => void;
}

export function openQueue(parts: QueueParts): Queue {
  const { store, timers, now } = parts;
  const work = new Set<Promise<void>>();
  const turns = takeTurns();
  let open = true;

  function schedule(event: PendingEvent): void {
    store.keep(event);
    timers.after(event.dueAt - now(), event.eventId, () => {
      const turn = turns.take(event, () => attempt(event)).finally(() => work.delete(turn));
      work.add(turn);
    });
  }

  async function attempt(event: PendingEvent): Promise<void> {
    const again = await tryOnce(parts, event);
    if (!open) return;
    store.drop(event.eventId);
    if (again === null) store.count(event.jobId, { inProgress: -1, success: 1 });
    else if (again === 'spent') store.count(event.jobId, { inProgress: -1, failed: 1 });
    else schedule(again);
  }

  for (const event of store.waiting()) schedule(event);
  return {
    answer: (request, body) => ANSWERS[request as keyof typeof ANSWERS](parts, JSON.parse(body), schedule),
    settled: async () => void (await Promise.all(work)),
    close() {
      open = false;
      timers.stop();
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

function consumerOf({ consumers }: QueueParts, queueName: string): Consumer {
  const consumer = consumers.get(queueName);
  if (consumer === undefined)
    throw new Error(`No consumer in manifest.yml takes the events of queue "${queueName}".`);
  return consumer;
}

const ANSWERS = { publish, stats, cancel };

function publish(parts: QueueParts, body: unknown, schedule: (event: PendingEvent) => void): Response {
  const { queueName, jobId, payload } = publishRequest.parse(body);
  consumerOf(parts, queueName);
  parts.store.count(jobId, { inProgress: payload.length });
  for (const { body: content, delayInSeconds = 0, concurrency = null } of payload) {
    const dueAt = parts.now() + delayInSeconds * 1_000;
    schedule({ eventId: randomUUID(), jobId, queueName, body: content, dueAt, concurrency, retry: null });
  }
  return Response.json({}, { status: 201 });
}

function stats({ store }: QueueParts, body: unknown): Response {
  const job = store.job(jobRequest.parse(body).jobId);
  return job === undefined ? notFound() : Response.json(job);
}

/** Takes back the events of a job that have not begun. */
function cancel({ store, timers }: QueueParts, body: unknown): Response {
  const { jobId } = jobRequest.parse(body);
  if (store.job(jobId) === undefined) return notFound();
  for (const event of store.waiting().filter((one) => one.jobId === jobId)) {
    if (!timers.forget(event.eventId)) continue;
    store.drop(event.eventId);
    store.count(jobId, { inProgress: -1 });
  }
  return new Response(null, { status: 204 });
}

function notFound(): Response {
  return Response.json({ message: 'There is no such job.' }, { status: 404 });
}
