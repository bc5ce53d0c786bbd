import type { CallToJira, Fault } from './fault';
import { spoiltJson } from './fault';

type Page = Record<string, unknown>;

/** The names under which Jira's pages hold their lists. */
const LISTS = ['values', 'issues', 'issueChangeLogs', 'changeHistories'];

/** Pages of at most so many entries, whatever is asked for. */
export function smallPages(most: number): Fault {
  return () => ({ kind: 'asked-for-less', most });
}

/** Every entry of a page twice, the second time at its end. */
export const twiceOnAPage: Fault = spoiltJson((json) => withLists(json, (list) => [...list, ...list]));

/** Everything that a page before this one held comes again at its front. */
export function earlierPagesAgain(): Fault {
  const seen = new Map<string, readonly unknown[]>();
  return spoiltJson((json, call) => {
    const name = isPage(json) ? LISTS.find((list) => list in json) : undefined;
    if (!isPage(json) || name === undefined) return json;
    const place = questionOf(call);
    const before = isFirstPage(call) ? [] : (seen.get(place) ?? []);
    const list = [...before, ...(json[name] as readonly unknown[])];
    seen.set(place, list);
    return { ...json, [name]: list };
  });
}

/** The entries of each page the other way round. */
export const backwards: Fault = spoiltJson((json) => withLists(json, (list) => list.toReversed()));

/** No page says whether it is the last, nor how many there are. */
export const noWordOfTheEnd: Fault = spoiltJson((json) =>
  isPage(json) ? without(json, ['isLast', 'total']) : json,
);

/** Pages say that there are more, and lack the token that leads on. Pages of histories never say so, and stay as they are. */
export const lostToken: Fault = spoiltJson((json) =>
  isPage(json) && json['isLast'] === false ? without(json, ['nextPageToken']) : json,
);

/** Every page leads to the second one. */
export function tokensInACircle(): Fault {
  const first = new Map<string, unknown>();
  return spoiltJson((json, call) => {
    if (!isPage(json)) return json;
    const place = questionOf(call);
    const token = first.get(place) ?? json['nextPageToken'];
    if (typeof token !== 'string') return json;
    first.set(place, token);
    return { ...json, ...('isLast' in json ? { isLast: false } : {}), nextPageToken: token };
  });
}

/** A page after the first comes empty, though Jira says that there is more than came. */
export const emptyPage: Fault = (call) => (isLaterPage(call) ? emptied(call) : null);

const emptied = spoiltJson((json) => {
  if (!isPage(json) || !('startAt' in json)) return json;
  return { ...json, values: [], isLast: false };
});

/** The question that a page belongs to, whichever page it is. */
function questionOf({ path, query, body }: CallToJira): string {
  return JSON.stringify([path, { ...query, startAt: null }, { ...body, nextPageToken: null }]);
}

function isFirstPage(call: CallToJira): boolean {
  return typeof call.body['nextPageToken'] !== 'string' && !isLaterPage(call);
}

function isLaterPage({ query }: CallToJira): boolean {
  return Number(query['startAt'] ?? 0) > 0;
}

/** Changes each list of a page, and the lists within it. */
function withLists(json: unknown, change: (list: readonly unknown[], name: string) => unknown[]): unknown {
  if (!isPage(json)) return json;
  const changed = Object.entries(json).map(([name, value]) => {
    if (!LISTS.includes(name) || !Array.isArray(value)) return [name, value] as const;
    return [
      name,
      change(
        value.map((one) => withLists(one, change)),
        name,
      ),
    ] as const;
  });
  return Object.fromEntries(changed);
}

function without(page: Page, names: readonly string[]): Page {
  const entries = Object.entries(page).filter(([name]) => !names.includes(name));
  return Object.fromEntries(entries);
}

function isPage(json: unknown): json is Page {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
