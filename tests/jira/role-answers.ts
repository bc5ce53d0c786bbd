import type { Jira, JiraRequest, JiraResponse } from '../../src/jira/jira';
import { POINTS_FIELD } from './answers-about-a-board';
import { ok } from './scripted-jira';

/** Jira as told, with a list of what it was asked. */
export function jiraThat(respond: (request: JiraRequest) => JiraResponse) {
  const requests: JiraRequest[] = [];
  const jira: Jira = (request) => {
    requests.push(request);
    return Promise.resolve(respond(request));
  };
  return { jira, requests };
}

export const PO = 'account-of-the-owner';
export const DEVELOPER = 'account-of-a-developer';

/** Somebody who holds a role by name. */
export function person(accountId: string) {
  return { id: 1, displayName: 'Somebody', type: 'atlassian-user-role-actor', actorUser: { accountId } };
}

export const GROUP = {
  id: 2,
  displayName: 'jira-users',
  type: 'atlassian-group-role-actor',
  actorGroup: { name: 'jira-users', groupId: 'g-1' },
};

type By = string | null | { readonly accountId: string; readonly accountType: string };

function authorOf(by: By) {
  return typeof by === 'string' ? { accountId: by, accountType: 'atlassian' } : by;
}

/** A history entry about the estimate. */
export function estimated(id: number, created: number, by: By, from: string | null, to: string | null) {
  const item = {
    field: 'Story Points',
    fieldId: POINTS_FIELD,
    from: null,
    fromString: from,
    to: null,
    toString: to,
  };
  return { id: String(id), created, ...(by === null ? {} : { author: authorOf(by) }), items: [item] };
}

/** A history entry about the assignee. */
export function assigned(id: number, created: number, by: By, from: string | null, to: string | null) {
  const item = { field: 'assignee', fieldId: 'assignee', from, fromString: from, to, toString: to };
  return { id: String(id), created, ...(by === null ? {} : { author: authorOf(by) }), items: [item] };
}

/** An issue as it is asked for sums. */
export function issueOf(id: string, created: number, creator: By, subtask = false) {
  return {
    id,
    key: `EE-${id}`,
    fields: { created, creator: authorOf(creator), issuetype: { name: 'Any', subtask } },
  };
}

/** A Jira that holds some issues and their histories. */
export function roleSite(
  issues: readonly { readonly issue: { readonly id: string }; readonly histories: readonly unknown[] }[],
) {
  return jiraThat(({ path }) => {
    if (path === '/rest/api/3/search/jql')
      return ok({ issues: issues.map(({ issue }) => issue), isLast: true });
    const issueChangeLogs = issues.map(({ issue, histories }) => ({
      issueId: issue.id,
      changeHistories: histories,
    }));
    return ok({ issueChangeLogs });
  });
}
