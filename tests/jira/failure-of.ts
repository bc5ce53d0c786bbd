import { isKnownFailure, type Failure } from '../../src/domain/model/known-failure';

/** The known failure that the reading ends in; a reading that succeeds or breaks otherwise fails the test. */
export async function failureOf(reading: () => unknown): Promise<Failure> {
  try {
    await reading();
  } catch (thrown) {
    if (isKnownFailure(thrown)) return thrown.failure;
    throw thrown;
  }
  throw new Error('A known failure was expected, and the reading succeeded.');
}
