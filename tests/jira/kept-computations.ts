import type { Jira, JiraRequest } from '../../src/jira/jira';
import { ok } from './scripted-jira';

/** What Jira keeps of one search with a function of an app, with all that it says about it. */
export interface KeptComputation {
  readonly id: string;
  readonly functionName: string;
  readonly arguments?: readonly string[];
  readonly operator?: string;
  readonly value?: string;
  readonly error?: string;
}

type Updates = { readonly values: readonly { readonly id: string }[] };

export interface ComputationsJira {
  readonly jira: Jira;
  /** Every update, call by call. */
  readonly updates: readonly (readonly unknown[])[];
  readonly requests: readonly JiraRequest[];
}

/** A Jira that lists what it keeps, a few a page, takes updates, and answers nothing else. */
export function computationsJira(kept: readonly KeptComputation[], pageSize = 2): ComputationsJira {
  const updates: (readonly unknown[])[] = [];
  const requests: JiraRequest[] = [];
  const jira: Jira = (request) => {
    requests.push(request);
    const url = new URL(request.path, 'http://localhost');
    if (url.pathname !== '/rest/api/3/jql/function/computation')
      throw new Error(`Nobody asks ${request.path}.`);
    if (request.method === 'GET') return Promise.resolve(ok(pageOf(kept, url, pageSize)));
    updates.push((request.body as Updates).values);
    return Promise.resolve(ok({ notFoundPrecomputationIDs: [] }));
  };
  return { jira, updates, requests };
}

function pageOf(kept: readonly KeptComputation[], { searchParams }: URL, maxResults: number) {
  const startAt = Number(searchParams.get('startAt'));
  const values = kept.slice(startAt, startAt + maxResults).map((one) => ({
    ...{ arguments: ['8'], operator: 'in', field: 'issue' },
    functionKey: `ari:cloud:ecosystem::extension/an-app/an-environment/static/${one.functionName}`,
    ...{ created: '2026-03-14T05:25:20.000+0000', updated: '2026-03-14T05:25:20.000+0000' },
    ...one,
  }));
  return { startAt, maxResults, total: kept.length, isLast: startAt + values.length >= kept.length, values };
}
