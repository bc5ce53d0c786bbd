import type { JiraRequest } from '../../src/jira/jira';
import { addressOf } from './address';

const ID = String.raw`\d{1,15}`;
const KEY_OR_ID = String.raw`[A-Za-z0-9_-]+`;

const GETS = [
  String.raw`/rest/api/[23]/(?:field|status|myself|serverInfo|mypermissions)`,
  String.raw`/rest/api/[23]/issue/${KEY_OR_ID}(?:/changelog)?`,
  String.raw`/rest/api/[23]/project/${KEY_OR_ID}/(?:roledetails|role(?:/${ID})?)`,
  String.raw`/rest/agile/1\.0/board(?:/${ID}(?:/(?:configuration|project|sprint(?:/${ID}/issue)?))?)?`,
];

/** Questions that are too long for an address: Jira changes nothing when it answers them. */
const POSTS = [
  '/rest/api/3/search/jql',
  '/rest/api/3/search/approximate-count',
  '/rest/api/3/changelog/bulkfetch',
  '/rest/api/3/issue/bulkfetch',
  '/rest/api/3/jql/match',
  '/rest/api/2/search',
];

const ALLOWED: Readonly<Record<JiraRequest['method'], RegExp>> = {
  GET: new RegExp(`^(?:${GETS.join('|')})$`),
  POST: new RegExp(`^(?:${POSTS.join('|')})$`),
};

/**
 * Whether a call only reads: what is not on this list is never sent to a real site. The path is looked at as it would be
 * sent, after `..` and the like are resolved.
 */
export function onlyReads(method: string, path: string): boolean {
  const url = addressOf(path, 'https://site.invalid');
  if (url?.host !== 'site.invalid' || (method !== 'GET' && method !== 'POST')) return false;
  return ALLOWED[method].test(url.pathname);
}
