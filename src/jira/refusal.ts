import { z } from 'zod';
import { knownFailure, type Failure, type KnownFailure } from '../domain/model/known-failure';
import { isQuota } from './hourly-allowance';
import type { JiraResponse } from './jira';
import { meaningOfStatus } from './meaning-of-status';
import { readyAgain } from './ready-again';

/** Jira answered, and the answer was no. */
export type Refusal = KnownFailure & { readonly status: number };

const LONGEST_QUOTE = 300;

const errors = z.object({
  errorMessages: z.array(z.string()).catch([]),
  errors: z.record(z.string(), z.string()).catch({}),
});

/** What a refusal means, in words with the next step; `null` when Jira did not refuse. */
export function refusalOf(response: JiraResponse, answer: string): Refusal | null {
  const { status, text } = response;
  if (status >= 200 && status < 300) return null;
  const { code, says, next } = status === 429 ? busy(response) : meaningOfStatus(status, answer);
  const quote = code === 'jira-refused' ? wordsOf(text).slice(0, LONGEST_QUOTE) : '';
  const failure = knownFailure(code, quote === '' ? says : `${says} Jira says: ${quote}`, next);
  const ready = readyAgain(response);
  return Object.assign(failure, { status, ...(ready === null ? {} : { readyAgain: ready }) });
}

function isRefusal(thrown: unknown): thrown is Refusal {
  return thrown instanceof Error && 'status' in thrown;
}

/** Gives `instead` when the reading is refused with one of the statuses; every other failure goes on. */
export async function insteadOfRefusal<T>(
  reading: Promise<T>,
  statuses: readonly number[],
  instead: () => T,
): Promise<T> {
  try {
    return await reading;
  } catch (thrown) {
    if (isRefusal(thrown) && statuses.includes(thrown.status)) return instead();
    throw thrown;
  }
}

function busy({ headers }: JiraResponse): Failure {
  const code = 'jira-busy';
  if (!isQuota(headers)) {
    return { code, says: 'Jira is answering too many questions right now.', next: 'Refresh in a minute.' };
  }
  const reset = headers['x-ratelimit-reset'];
  const when = reset === undefined ? 'at the next full hour' : `at ${reset}`;
  return {
    code,
    says: `Jira's hourly allowance for this app is used up. It is filled again ${when}.`,
    next: 'Wait until then, and refresh.',
  };
}

/** Jira's own words, where it gave any. */
function wordsOf(text: string): string {
  try {
    const { errorMessages, errors: byField } = errors.parse(JSON.parse(text));
    return [...errorMessages, ...Object.values(byField)].join(' ');
  } catch {
    // A gateway answers with a page of its own, which holds no words of Jira.
    return '';
  }
}
