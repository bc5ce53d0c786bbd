import type { Jira, JiraResponse } from '../../../src/jira/jira';
import { idList } from '../../../src/jira/jql';
import { idOf, listOf, type RawRecord, recordOf } from '../../jira/raw-values';
import { bodyOf, isAnswer } from './answers';

/** What to ask of each item. */
export interface AskedOfItems {
  readonly fields: readonly string[];
  readonly expand: readonly string[];
}

/** Items by their ids, or the refusal that came in their place. */
export type FoundByIds =
  | { readonly kind: 'found'; readonly items: readonly RawRecord[] }
  | { readonly kind: 'refused'; readonly response: JiraResponse };

/**
 * Named items by one search. It is not to be refused because one of them is gone; where it is all the same, each item is
 * asked for by itself, and one that is not there is absent.
 */
export async function foundByIds(
  jira: Jira,
  ids: readonly string[],
  { fields, expand }: AskedOfItems,
): Promise<FoundByIds> {
  const items: RawRecord[] = [];
  for (;;) {
    const body = {
      ...{ jql: `id in (${idList(ids)}) ORDER BY key ASC`, startAt: items.length, maxResults: ids.length },
      ...{ fields, expand, validateQuery: false },
    };
    const response = await jira({ method: 'POST', path: '/rest/api/2/search', body });
    if (response.status === 400) return oneByOne(jira, ids, { fields, expand });
    if (!isAnswer(response)) return { kind: 'refused', response };
    const { issues, total } = bodyOf(response);
    const page = listOf(issues).map((issue) => recordOf(issue) ?? {});
    items.push(...page);
    if (page.length === 0 || items.length >= Number(total)) return { kind: 'found', items };
  }
}

async function oneByOne(jira: Jira, ids: readonly string[], asked: AskedOfItems): Promise<FoundByIds> {
  const answers = await Promise.all(ids.map((id) => oneItem(jira, id, asked)));
  const refused = answers.find((response) => !isAnswer(response) && response.status !== 404);
  if (refused !== undefined) return { kind: 'refused', response: refused };
  const items = answers.filter(isAnswer).map(bodyOf);
  return { kind: 'found', items: items.filter(({ id }) => idOf(id) !== null) };
}

export function oneItem(jira: Jira, id: string, { fields, expand }: AskedOfItems): Promise<JiraResponse> {
  const query = new URLSearchParams({ fields: fields.join(','), expand: expand.join(',') });
  return jira({ method: 'GET', path: `/rest/api/2/issue/${id}?${query.toString()}` });
}
