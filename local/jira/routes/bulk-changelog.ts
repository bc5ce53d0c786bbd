import { z } from 'zod';
import { seesIssue } from '../asker';
import type { IndexedIssue } from '../indexed-issue';
import { jiraTimestamp } from '../jira-timestamp';
import type { LiveSite } from '../live-site';
import type { RawHistory, RawHistoryItem } from '../site';
import { instantOf } from './history-order';
import { readBody } from './request-body';
import { whoAsks } from './route';
import type { JiraState, Route } from './route';
import { tokenPage } from './token-page';

const bodySchema = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1).max(1000),
  fieldIds: z
    .array(z.string())
    .max(10)
    .refine((ids) => new Set(ids).size === ids.length, 'The ids must differ from each other')
    .default([]),
  maxResults: z.int().min(1).max(10_000).default(1000),
  nextPageToken: z.string().nullish(),
});

interface IssueHistory {
  readonly issueId: string;
  readonly at: number;
  readonly history: RawHistory;
}

/**
 * POST /rest/api/3/changelog/bulkfetch: the histories of up to 1000 issues, oldest first, then by issue id.
 * A page counts histories, so those of one issue may be split over pages; what the asker cannot see is left out in silence.
 */
export const bulkChangelogRoute: Route = (server, jira) => {
  server.post('/rest/api/3/changelog/bulkfetch', (request) => {
    const { issueIdsOrKeys, fieldIds, nextPageToken, maxResults } = readBody(bodySchema, request.body);
    const asker = whoAsks(request, jira);
    const issues = issuesOf(issueIdsOrKeys, jira.site).filter((issue) => seesIssue(asker, issue));
    const histories = issues.flatMap((issue) => historiesOf(issue, fieldIds, jira.site)).sort(inOrder);
    const { values, ...token } = tokenPage(histories, nextPageToken, maxResults);
    return { issueChangeLogs: byIssue(values, jira), ...token };
  });
};

function issuesOf(idsOrKeys: readonly string[], site: LiveSite): readonly IndexedIssue[] {
  const found = idsOrKeys.flatMap((idOrKey) => site.issue(idOrKey) ?? []);
  return [...new Map(found.map((issue) => [issue.id, issue])).values()];
}

function historiesOf(
  { id, issue }: IndexedIssue,
  fieldIds: readonly string[],
  site: LiveSite,
): IssueHistory[] {
  const shown = fieldIds.length === 0 ? () => true : ofFields(fieldIds, site);
  return issue.changelog.histories.flatMap((history) => {
    const items = history.items.filter(shown);
    return items.length === 0 ? [] : { issueId: id, at: instantOf(history), history: { ...history, items } };
  });
}

/** Some items carry no `fieldId`; those are known by the field's name. */
function ofFields(fieldIds: readonly string[], { fields }: LiveSite): (item: RawHistoryItem) => boolean {
  const ids = new Set(fieldIds);
  const names = new Set(fields.filter(({ id }) => ids.has(id)).map(({ name }) => name.toLowerCase()));
  return (item) => {
    const id = item['fieldId'];
    return typeof id === 'string' ? ids.has(id) : names.has(item.field.toLowerCase());
  };
}

function inOrder(left: IssueHistory, right: IssueHistory): number {
  return (
    left.at - right.at ||
    Number(left.issueId) - Number(right.issueId) ||
    Number(left.history.id) - Number(right.history.id)
  );
}

function byIssue(histories: readonly IssueHistory[], { bulkCreated }: JiraState): readonly object[] {
  const groups = new Map<string, object[]>();
  for (const { issueId, at, history } of histories) {
    const group = groups.get(issueId) ?? [];
    group.push({ ...history, created: bulkCreated === 'ms' ? at : jiraTimestamp(at) });
    groups.set(issueId, group);
  }
  return Array.from(groups, ([issueId, changeHistories]) => ({ issueId, changeHistories }));
}
