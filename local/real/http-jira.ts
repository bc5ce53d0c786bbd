import type { Jira, JiraRequest, JiraResponse } from '../../src/jira/jira';
import { fetchFromHost } from '../forge/egress-guard';
import { onlyReads } from './allowed-requests';
import { type PlainAnswer, refuseWebPages } from './answer-form';
import type { Connection } from './connection';
import { notReached } from './not-reached';

/** Milliseconds that one answer may take, its text included. */
const LONGEST_WAIT = 60_000;

/** What is handed on of an answer's headers: no cookie and no name of a person is among them. */
const HANDED_ON =
  /^(content-type|retry-after|x-ratelimit-.+|(beta-)?ratelimit(-.+)?|x-seraph-loginreason|x-authentication-denied-reason)$/;

/**
 * A real Jira over HTTP, asked in the name of the token's owner. What does not only read is not sent: the answer is 403 in
 * words. A redirect is never followed. Throws `jira-unreachable`, and `jira-answer-unreadable` for what is no data.
 */
export function httpJira(connection: Connection, longestWait = LONGEST_WAIT): Jira {
  return async (request) => {
    if (!onlyReads(request.method, request.path)) return notSent(request);
    const answer = await send(connection, request, longestWait).catch((thrown: unknown) => {
      throw notReached(connection.host, thrown);
    });
    refuseWebPages(answer, connection);
    return answer;
  };
}

async function send(
  { address, sign }: Connection,
  { method, path, body }: JiraRequest,
  longestWait: number,
): Promise<PlainAnswer> {
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  sign(headers);
  const response = await fetchFromHost(`${address}${path}`, {
    ...{ method, headers, redirect: 'manual', signal: AbortSignal.timeout(longestWait) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const kept = [...response.headers].filter(([name]) => HANDED_ON.test(name));
  const text = await response.text();
  const leadsTo = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
  return { status: response.status, headers: Object.fromEntries(kept), text, leadsTo };
}

function notSent({ method, path }: JiraRequest): JiraResponse {
  const asked = `${method} ${path.split('?')[0] ?? ''}`;
  const errorMessages = [`This site is only read from here: "${asked}" was not sent.`];
  const headers = { 'content-type': 'application/json' };
  return { status: 403, headers, text: JSON.stringify({ errorMessages, errors: {} }) };
}
