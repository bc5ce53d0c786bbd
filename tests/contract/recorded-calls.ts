import type { Jira, JiraRequest, JiraResponse } from '../../src/jira/jira';
import { readComputations, updateComputations } from '../../src/jira/jql-computations';
import { smallPages } from '../../local/jira/faults/odd-pages';
import { READ_PATHS } from '../faults/jira/read-paths';
import { knownBefore } from '../faults/jira/readings';
import { TroubledSite } from '../faults/jira/troubled-site';

/** One question of the app and the local Jira's answer to it. */
export interface RecordedCall {
  readonly request: JiraRequest;
  readonly response: JiraResponse;
  /** The path alone, and what stood behind the question mark. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Every question that src/jira asks, each once, with pages of two so that later pages are among them. */
export async function recordedCalls(): Promise<readonly RecordedCall[]> {
  const known = await knownBefore();
  const app = new TroubledSite(undefined, undefined, 'iso');
  const viewer = new TroubledSite(undefined, 'adam');
  await app.searchWithFunctions(3);
  const calls = new Map<string, RecordedCall>();
  for (const site of [app, viewer]) site.script.faults = [smallPages(2)];
  for (const { as, read } of READ_PATHS) await read(recording(as === 'app' ? app : viewer, calls), known);
  const [first] = await readComputations(app.jira);
  if (first !== undefined)
    await updateComputations(recording(app, calls), [{ id: first.id, value: 'id = 1' }]);
  await Promise.all([app.close(), viewer.close()]);
  return [...calls.values()];
}

function recording({ jira }: TroubledSite, calls: Map<string, RecordedCall>): Jira {
  return async (request) => {
    const response = await jira(request);
    const { pathname, searchParams } = new URL(request.path, 'http://localhost');
    calls.set(JSON.stringify(request), { request, response, path: pathname, query: searchParams });
    return response;
  };
}

/** The call's place in a list of paths whose changing parts stand in braces; `undefined` = in none. */
export function placeOf({ path }: RecordedCall, patterns: readonly string[]): string | undefined {
  return patterns.find((pattern) => new RegExp(`^${pattern.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path));
}
