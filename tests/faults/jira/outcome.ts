import { type Failure, isKnownFailure } from '../../../src/domain/model/known-failure';

/** How a reading or a writing ended: with a value, or with a known failure; anything else fails the test. */
export type Outcome =
  { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'told'; readonly failure: Failure };

export async function outcomeOf(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: 'value', value: await work() };
  } catch (thrown) {
    if (isKnownFailure(thrown)) return { kind: 'told', failure: thrown.failure };
    throw thrown;
  }
}

/** Whether a failure says what happened and what to do, each in a sentence. */
export function isInSentences({ says, next }: Failure): boolean {
  return [says, next].every((text) => /^\p{Lu}.{10,}[.!?]$/u.test(text));
}
