import { ForgeKvsError } from '@forge/kvs';
import type { Answer } from '../contract';
import { type Failure, isKnownFailure } from '../domain/model/known-failure';

/**
 * The one place where a question's failure becomes an answer: a known failure keeps its words,
 * anything else is logged by its kind alone (no text, no id, no person) and gets a sentence with a next step.
 */
export async function answer<T>(ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: 'ok', value: await ask() };
  } catch (thrown) {
    return { kind: 'failed', ...failureOf(thrown) };
  }
}

function failureOf(thrown: unknown): Failure {
  if (isKnownFailure(thrown)) return thrown.failure;
  if (thrown instanceof ForgeKvsError) return STORE_REFUSED;
  console.error(`unexpected: ${thrown instanceof Error ? thrown.name : typeof thrown}`);
  return UNEXPECTED;
}

const STORE_REFUSED: Failure = {
  code: 'store-refused',
  says: "Jira's app storage did not take or give what was asked. Nothing that was stored before is lost.",
  next: 'Try again in a minute.',
};

const UNEXPECTED: Failure = {
  code: 'unexpected',
  says: 'Something happened that we did not foresee. Nothing in Jira was changed.',
  next: 'Try again; if it stays, tell your Jira admin at what time it happened.',
};
