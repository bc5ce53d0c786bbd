import { instant } from '../domain/model/instant';
import type { ReadyAgain } from '../domain/model/known-failure';
import { isQuota } from './hourly-allowance';
import type { JiraResponse } from './jira';

/**
 * When Jira says that it answers again: at the instant when the allowance is filled, else after what `Retry-After` says,
 * in seconds or as a date; an allowance without either is filled when the next hour begins. `null` = it does not say.
 */
export function readyAgain({ headers }: JiraResponse): ReadyAgain | null {
  const reset = Date.parse(headers['x-ratelimit-reset'] ?? '');
  if (!Number.isNaN(reset)) return { kind: 'at', at: instant(reset) };
  const after = headers['retry-after'] ?? '';
  if (/^\d+$/.test(after)) return { kind: 'after', seconds: Number(after) };
  const date = Date.parse(after);
  if (!Number.isNaN(date)) return { kind: 'at', at: instant(date) };
  return isQuota(headers) ? { kind: 'next-hour' } : null;
}
