import * as z from 'zod';

export const publishRequest = z.object({
  queueName: z.string(),
  jobId: z.string(),
  payload: z
    .array(
      z.object({
        body: z.record(z.string(), z.unknown()),
        delayInSeconds: z.number().min(0).max(900).optional(),
        concurrency: z.object({ key: z.string(), limit: z.number().int().positive() }).optional(),
      }),
    )
    .min(1)
    .max(50),
});

export const jobRequest = z.object({ queueName: z.string(), jobId: z.string() });

/** An event that waits for its turn. */
export interface PendingEvent {
  readonly eventId: string;
  readonly jobId: string;
  readonly queueName: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Epoch milliseconds: not before then. */
  readonly dueAt: number;
  /** At most `limit` events with the same key run at once; `null` = no limit. */
  readonly concurrency: { readonly key: string; readonly limit: number } | null;
  /** `null` on the first attempt. */
  readonly retry: Retry | null;
}

export interface Retry {
  readonly retryCount: number;
  readonly retryReason: string;
  readonly retryData: unknown;
}

/** The event as the consumer's function gets it. */
export function asyncEvent({
  eventId,
  jobId,
  queueName,
  body,
  retry,
}: PendingEvent): Record<string, unknown> {
  return { eventId, jobId, queueName, body, ...(retry === null ? {} : { retryContext: retry }) };
}
