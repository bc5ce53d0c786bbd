import { randomUUID } from 'node:crypto';
import { type PendingEvent, jobRequest, publishRequest } from './pending-event';
import { type QueueParts, consumerOf } from './queue-parts';

type Schedule = (event: PendingEvent) => void;

/** What the platform's queue endpoints answer to `Queue.push`, `getStats` and `cancel`. */
export const QUEUE_ANSWERS = { publish, stats, cancel };

export type QueueRequest = keyof typeof QUEUE_ANSWERS;

function publish(parts: QueueParts, body: unknown, schedule: Schedule): Response {
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
