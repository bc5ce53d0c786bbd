import * as z from 'zod';
import type { Retry } from './pending-event';

const MOST_RETRIES = 4;
const LONGEST_WAIT_SECONDS = 900;

/** What `new InvocationError(…)` of @forge/events becomes when a function returns it. */
const invocationError = z.object({
  _retry: z.literal(true),
  retryOptions: z.object({
    retryAfter: z.number().default(1),
    retryReason: z.string().default('FUNCTION_RETRY_REQUEST'),
    retryData: z.unknown().optional(),
  }),
});

/** An event of a queue or of Jira on its way to a function. */
interface Retriable {
  /** Epoch milliseconds: not before then. */
  readonly dueAt: number;
  /** `null` on the first attempt. */
  readonly retry: Retry | null;
}

/**
 * The event again, later, when the function's answer asks for it and it was tried fewer than five times;
 * `null` = the answer asks for nothing; `spent` = it was tried often enough.
 */
export function retried<T extends Retriable>(event: T, answer: unknown, now: number): T | 'spent' | null {
  const asked = invocationError.safeParse(answer);
  if (!asked.success) return null;
  const { retryAfter, retryReason, retryData } = asked.data.retryOptions;
  const retryCount = (event.retry?.retryCount ?? 0) + 1;
  if (retryCount > MOST_RETRIES) return 'spent';
  const wait = Math.min(Math.max(retryAfter, 1), LONGEST_WAIT_SECONDS) * 1_000;
  return { ...event, dueAt: now + wait, retry: { retryCount, retryReason, retryData } };
}
