import { knownFailure } from '../../src/domain/model/known-failure';
import { addressOf } from './address';

/** A real site and the right to read it. The token itself stands in no field, so that no log and no error can show it. */
export interface Connection {
  /** The address up to where `/rest/` begins, without a slash at its end. */
  readonly address: string;
  readonly host: string;
  readonly kind: 'cloud' | 'data-center';
  readonly sign: (headers: Headers) => void;
}

type Environment = Record<string, string | undefined>;

const HOW =
  'Set JIRA_SITE to the address of the site, and for Jira Cloud JIRA_EMAIL and JIRA_API_TOKEN, for Jira Data Center JIRA_TOKEN.';

/**
 * Takes the connection out of the environment, so that no program started from here inherits the token; `null` = no site is
 * named. What is named but unusable is a known failure, in words that hold nothing of a token.
 */
export function takeConnection(environment: Environment): Connection | null {
  const { JIRA_SITE: site, JIRA_EMAIL: email, JIRA_API_TOKEN: apiToken, JIRA_TOKEN: token } = environment;
  for (const name of ['JIRA_EMAIL', 'JIRA_API_TOKEN', 'JIRA_TOKEN'])
    Reflect.deleteProperty(environment, name);
  if (site === undefined || site.trim() === '') return null;
  const place = placeOf(site.trim());
  if (isSet(token)) {
    if (isSet(apiToken))
      throw unusable('JIRA_TOKEN and JIRA_API_TOKEN are both set: one of them reads the site.');
    return { ...place, kind: 'data-center', sign: signing('JIRA_TOKEN', `Bearer ${token.trim()}`) };
  }
  if (!isSet(email) || !isSet(apiToken)) throw unusable('The token for the site is missing.');
  const pair = Buffer.from(`${email.trim()}:${apiToken.trim()}`).toString('base64');
  refuseUnprintable('JIRA_API_TOKEN', apiToken.trim());
  return { ...place, kind: 'cloud', sign: signing('JIRA_API_TOKEN', `Basic ${pair}`) };
}

function signing(name: string, authorization: string): Connection['sign'] {
  refuseUnprintable(name, authorization.replace(' ', ''));
  return (headers) => {
    headers.set('authorization', authorization);
  };
}

/** The runtime quotes a header that it cannot send, and with it the token. */
function refuseUnprintable(name: string, text: string): void {
  if (/^[\x21-\x7e]+$/.test(text)) return;
  throw unusable(`${name} holds a space or a sign that no token has.`);
}

function placeOf(site: string): Pick<Connection, 'address' | 'host'> {
  const url = addressOf(/^[a-z]+:\/\//i.test(site) ? site : `https://${site}`);
  if (url === null) throw unusable('JIRA_SITE is no address.');
  if (url.username !== '' || url.password !== '' || url.search !== '') {
    throw unusable('JIRA_SITE takes the address alone, without a name, a password or a question.');
  }
  if (url.protocol !== 'https:' && !isThisMachine(url)) {
    throw unusable('JIRA_SITE must begin with https: a token is sent over no open line.');
  }
  return { address: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, host: url.host };
}

function isThisMachine({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && hostname === '127.0.0.1';
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}

function unusable(says: string) {
  return knownFailure('question-unreadable', says, HOW);
}
