import { knownFailure } from '../../src/domain/model/known-failure';
import type { JiraResponse } from '../../src/jira/jira';
import { addressOf } from './address';
import type { Connection } from './connection';

/** An answer with where it wants to lead; `null` = it stays here. */
export interface PlainAnswer extends JiraResponse {
  readonly leadsTo: string | null;
}

const CHECK_SITE =
  'Check JIRA_SITE: it is the address that your browser shows while you look at a board, up to the first single slash.';

/**
 * Refuses what is no answer of Jira: a way to somewhere else, a web page, or anything but JSON where data should be.
 * Throws `jira-answer-unreadable`. What Jira refuses itself may come in any form.
 */
export function refuseWebPages({ status, headers, text, leadsTo }: PlainAnswer, { host }: Connection): void {
  if (status >= 300 && status < 400) throw ledAway(host, leadsTo);
  if (status < 200 || status >= 300 || text.trim() === '') return;
  const type = headers['content-type'] ?? '';
  if (type.includes('html') || text.trimStart().startsWith('<')) throw webPage(host);
  if (!/[/+]json\b/i.test(type)) throw otherForm(host, type);
}

function ledAway(host: string, leadsTo: string | null) {
  const target = leadsTo === null ? null : addressOf(leadsTo, `https://${host}`);
  const where =
    target === null ? 'somewhere else' : `${target.host}${isSignIn(target) ? ', to sign in' : ''}`;
  return knownFailure(
    'jira-answer-unreadable',
    `${host} did not answer but led on to ${where}. Nobody is followed there, because the token would go along.`,
    `${CHECK_SITE} If a sign-in for the whole company stands before Jira, ask its admin how a token comes through.`,
  );
}

function isSignIn({ pathname, host }: URL): boolean {
  return /login|signin|sign-in|sso|saml|oauth|auth/i.test(`${host}${pathname}`);
}

function webPage(host: string) {
  return knownFailure(
    'jira-answer-unreadable',
    `${host} sent a web page in place of data: often a sign-in page, or a proxy on the way.`,
    CHECK_SITE,
  );
}

function otherForm(host: string, type: string) {
  const form = /^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0] ?? 'something without a named form';
  return knownFailure(
    'jira-answer-unreadable',
    `${host} sent ${form} in place of JSON, so nothing was made of it.`,
    CHECK_SITE,
  );
}
