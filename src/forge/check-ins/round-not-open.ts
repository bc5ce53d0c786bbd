import { knownFailure } from '../../domain/model/known-failure';

/** What is said to whoever answers or closes a round that is not open, or never was. */
export function roundNotOpen() {
  return knownFailure(
    'round-closed',
    'This round is not open any more, so nothing was counted and nothing was changed.',
    'Look at the result of the round, or answer the one that is open now.',
  );
}
