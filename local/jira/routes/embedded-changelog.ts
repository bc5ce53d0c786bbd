import { jiraTimestamp } from '../jira-timestamp';
import type { RawHistory, RawIssue } from '../site';
import { oldestFirst } from './history-order';

const MOST = 40;

/** The changelog inside an issue: newest first, silently cut at 40; only `total` tells that there was more. */
export function embeddedChangelog({ changelog }: RawIssue): object {
  const newest = oldestFirst(changelog.histories).toReversed();
  return {
    startAt: 0,
    maxResults: Math.min(changelog.total, MOST),
    total: changelog.total,
    histories: newest.slice(0, MOST).map(withIsoInstant),
  };
}

/** Only the bulk answer writes instants as numbers. */
export function withIsoInstant(history: RawHistory): RawHistory {
  const { created } = history;
  return typeof created === 'number' ? { ...history, created: jiraTimestamp(created) } : history;
}
