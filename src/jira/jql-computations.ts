import { z } from 'zod';
import { ask } from './ask';
import { chunks } from './chunks';
import type { Jira } from './jira';
import { jiraId } from './jira-id';
import { pagesByOffset } from './pages-by-offset';
import { readAs } from './read-as';

/** In Jira's answers, in words. */
const ANSWER = 'what Jira keeps of searches with functions of this app';
const PATH = '/rest/api/3/jql/function/computation';
/** Jira names no limit; a fragment is up to 12 kB long, so one call stays well below what the platform sends on. */
const UPDATES_A_CALL = 50;

/** What Jira keeps of one function with one list of arguments, until it was not searched for during a week. */
export interface JqlComputation {
  readonly id: string;
  readonly functionName: string;
  readonly operator: string;
  readonly arguments: readonly string[];
  /** The JQL in the place of the clause; `null` = there is none, only `error`. */
  readonly value: string | null;
  /** What the person who searches reads; `null` = the function answered with JQL. */
  readonly error: string | null;
}

/** One of the two takes the place of what was kept. */
export type JqlUpdate =
  { readonly id: string; readonly value: string } | { readonly id: string; readonly error: string };

const text = z
  .string()
  .nullish()
  .transform((given) => given || null);

const computation = z.object({
  id: jiraId,
  functionName: z.string(),
  operator: z.string(),
  arguments: z
    .array(z.string())
    .nullish()
    .transform((given) => given ?? []),
  value: text,
  error: text,
});

/** All that Jira keeps of this app's functions, oldest first: what is added meanwhile moves no page. Jira as the app. */
export async function readComputations(jira: Jira): Promise<readonly JqlComputation[]> {
  const answers = await pagesByOffset(jira, `${PATH}?orderBy=created`, ANSWER);
  return answers.map((one) => readAs(computation, one, ANSWER));
}

/** Puts new answers in the place of the kept ones, 50 a call; what Jira has dropped meanwhile is passed over. */
export async function updateComputations(jira: Jira, updates: readonly JqlUpdate[]): Promise<void> {
  const path = `${PATH}?skipNotFoundPrecomputations=true`;
  for (const values of chunks(updates, UPDATES_A_CALL)) {
    const request = { method: 'POST', path, body: { values } } as const;
    await ask(emptyAsNothing(jira), { request, answer: ANSWER, schema: z.unknown() });
  }
}

/** Older sites take the update and answer without a body. */
function emptyAsNothing(jira: Jira): Jira {
  return async (request) => {
    const response = await jira(request);
    return response.text.trim() === '' ? { ...response, text: 'null' } : response;
  };
}
