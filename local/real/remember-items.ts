import type { JiraTransport } from '../forge/jira-transport';
import type { LiveSite } from '../jira/live-site';
import { idOf, recordOf, textOf } from '../jira/raw-values';

const ONE_ITEM = /^\/rest\/api\/3\/issue\/[^/?]+(\?|$)/;
const NO_HISTORY = { startAt: 0, maxResults: 0, total: 0, histories: [] } as const;

/**
 * A site that is only asked holds no items, but the place beside an item is one of an item: each that somebody opens is
 * remembered as Jira showed it to them, for as long as the host runs.
 */
export function rememberItems(ask: JiraTransport, site: LiveSite): JiraTransport {
  return async (call) => {
    const response = await ask(call);
    if (call.method === 'GET' && response.ok && ONE_ITEM.test(call.path)) {
      remember(site, await response.clone().json());
    }
    return response;
  };
}

function remember(site: LiveSite, answer: unknown): void {
  const item = recordOf(answer);
  const [id, key, fields] = [idOf(item?.['id']), textOf(item?.['key']), recordOf(item?.['fields'])];
  if (id === null || key === null || fields === null || site.issue(id) !== null) return;
  site.putIssue({ id, key, fields, changelog: NO_HISTORY });
}
