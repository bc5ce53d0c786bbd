import type { JiraResponse } from './jira';

/** Whether the app's hourly allowance is used up: then asking again before it is filled is in vain. */
export function isQuota(headers: JiraResponse['headers']): boolean {
  return (headers['ratelimit-reason'] ?? '').toLowerCase().includes('quota');
}
