import { jiraRefusal } from '../jira-refusal';

export interface TokenPage<T> {
  readonly values: readonly T[];
  /** Absent on the last page. */
  readonly nextPageToken?: string;
}

const TOKEN = /^from:(\d+)$/;

/** A page by `nextPageToken`: the token is for this server alone to read, and one it did not make is refused with 400. */
export function tokenPage<T>(
  all: readonly T[],
  token: string | null | undefined,
  size: number,
): TokenPage<T> {
  const start = startOf(token ?? null);
  const end = start + size;
  const values = all.slice(start, end);
  return end >= all.length ? { values } : { values, nextPageToken: tokenFor(end) };
}

function tokenFor(start: number): string {
  return Buffer.from(`from:${start}`).toString('base64url');
}

function startOf(token: string | null): number {
  if (token === null) return 0;
  const start = TOKEN.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (start === undefined) throw jiraRefusal(400, 'The nextPageToken is not valid.');
  return Number(start);
}
