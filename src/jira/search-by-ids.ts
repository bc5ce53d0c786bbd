import { chunks } from './chunks';
import type { Jira } from './jira';
import { idList } from './jql';
import { isRefusal } from './refusal';
import { search, type Search } from './search';

const IDS_A_QUESTION = 100;
const MOST_TRIES = 3;

/**
 * The named items as this reader may see them, by id; what is deleted or hidden is absent.
 * Jira refuses a whole search when it names one item that is not there, and tells which: these are left out and the
 * rest is asked for again.
 */
export async function searchByIds(
  jira: Jira,
  ids: readonly string[],
  asked: Pick<Search, 'fields' | 'answer'>,
): Promise<ReadonlyMap<string, unknown>> {
  const pieces = chunks(ids, IDS_A_QUESTION);
  const found = await Promise.all(pieces.map((piece) => searchPiece(jira, piece, asked, MOST_TRIES)));
  return new Map(found.flatMap((issues) => [...issues]));
}

async function searchPiece(
  jira: Jira,
  ids: readonly string[],
  asked: Pick<Search, 'fields' | 'answer'>,
  tries: number,
): Promise<ReadonlyMap<string, unknown>> {
  if (ids.length === 0) return new Map();
  try {
    const jql = `id in (${idList(ids)})`;
    return (await search(jira, { ...asked, jql, pageSize: IDS_A_QUESTION })).issues;
  } catch (thrown) {
    const others = withoutAbsent(ids, thrown);
    if (tries === 1 || others.length === ids.length) throw thrown;
    return searchPiece(jira, others, asked, tries - 1);
  }
}

/** The ids that Jira's refusal does not name. */
function withoutAbsent(ids: readonly string[], thrown: unknown): readonly string[] {
  if (!isRefusal(thrown) || thrown.status !== 400) return ids;
  const named = new Set(thrown.jiraSays.join(' ').match(/\d+/g));
  return ids.filter((id) => !named.has(id));
}
