import { errorBody } from '../jira-refusal';
import type { Fault } from './fault';

/** How a busy Jira says when to come back; all of it may be absent. */
export interface BusyHeaders {
  /** Seconds, or a date as HTTP writes it. */
  readonly retryAfter?: string;
  /** An instant in ISO 8601. */
  readonly reset?: string;
}

/** Too many calls in this second: 429, over soon. */
export function burst(headers: BusyHeaders = {}): Fault {
  return tooMany('jira-burst-based', headers);
}

/** The app's points of this hour are used up: 429 until the hour is over. */
export function quota(headers: BusyHeaders = {}): Fault {
  return tooMany('jira-quota-tenant-based', headers);
}

/** A gateway's 429 that names no reason. */
export function busyWithoutReason(): Fault {
  return () => refusal(429, {}, 'Too many requests.');
}

/** 500, 502, 503 or 504, as a gateway answers them: with a page, not in Jira's form. */
export function notWell(status: number): Fault {
  return () => ({
    kind: 'answered-instead',
    answer: { status, headers: { 'content-type': 'text/html' }, text: `<html><h1>${status}</h1></html>` },
  });
}

/** The sign-in has run out. */
export function signedOut(): Fault {
  return () => refusal(401, {}, 'Client must be authenticated to access this resource.');
}

/** The permission was taken away. */
export function forbidden(): Fault {
  return () => refusal(403, {}, 'You do not have permission to do this.');
}

/** A page token that Jira does not know any more: it was too old. Calls without a token are served. */
export function tokensTooOld(): Fault {
  return ({ body }) =>
    typeof body['nextPageToken'] === 'string' ? refusal(400, {}, 'The nextPageToken has expired.') : null;
}

function tooMany(reason: string, { retryAfter, reset }: BusyHeaders): Fault {
  const headers = {
    'ratelimit-reason': reason,
    ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
    ...(reset === undefined ? {} : { 'x-ratelimit-reset': reset }),
  };
  return () => refusal(429, headers, 'Rate limit exceeded.');
}

function refusal(status: number, headers: Readonly<Record<string, string>>, words: string) {
  const answer = {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    text: JSON.stringify(errorBody([words])),
  };
  return { kind: 'answered-instead', answer } as const;
}
