import { type KnownFailure, knownFailure } from '../../src/domain/model/known-failure';
import type { Jira, JiraResponse } from '../../src/jira/jira';
import { refusalOf } from '../../src/jira/refusal';
import type { Connection } from './connection';

/** Whether the site takes the token. Asked first, because without a valid one a site may answer as to nobody: with nothing. */
export async function checkToken(jira: Jira, connection: Connection): Promise<void> {
  const answer = await jira(WHO_AM_I);
  if (asksForCaptcha(answer)) throw captcha(connection);
  if (answer.status === 401) throw notTaken(connection);
  if (answer.status === 403) throw notAllowed(connection);
  const refusal = refusalOf(answer, 'who you are');
  if (refusal !== null) throw refusal;
}

/**
 * The same while the site is read: a token may end or be taken back at any time. An answer that only says that this one
 * thing may not be seen stays as it is.
 */
export function whileTokenLasts(jira: Jira, connection: Connection): Jira {
  return async (request) => {
    const answer = await jira(request);
    if (answer.status === 401 && request.path !== WHO_AM_I.path) await checkToken(jira, connection);
    return answer;
  };
}

const WHO_AM_I = { method: 'GET', path: '/rest/api/3/myself' } as const;

function asksForCaptcha({ headers }: JiraResponse): boolean {
  const reason = `${headers['x-authentication-denied-reason'] ?? ''} ${headers['x-seraph-loginreason'] ?? ''}`;
  return /CAPTCHA|AUTHENTICATION_DENIED/.test(reason);
}

function notTaken({ kind, host }: Connection): KnownFailure {
  const next =
    kind === 'cloud'
      ? 'Check that JIRA_EMAIL is the address of the account that made the token, and make a new token at id.atlassian.com under Security: they end after a year at most.'
      : 'Make a new personal access token in your profile in Jira: it may have ended, or somebody took it back.';
  return knownFailure(
    'jira-refused',
    `${host} does not take the token: it is wrong, has ended, or was taken back.`,
    next,
  );
}

function captcha({ host }: Connection): KnownFailure {
  return knownFailure(
    'jira-refused',
    `${host} asks for a captcha after too many sign-ins with a wrong word.`,
    'Sign in to Jira once with your browser, answer the captcha there, then start again.',
  );
}

function notAllowed({ host }: Connection): KnownFailure {
  return knownFailure(
    'jira-refused',
    `${host} knows the token, but does not let it read.`,
    'Ask a Jira admin whether your account may use Jira, and whether tokens and this network are allowed.',
  );
}
