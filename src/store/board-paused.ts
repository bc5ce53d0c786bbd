import { knownFailure, type KnownFailure } from '../domain/model/known-failure';

/** What is said wherever a paused board is asked for anything but its agreement. */
export function boardPaused(): KnownFailure {
  return knownFailure(
    'board-paused',
    'Trust Signals is paused for this board: nothing of it is read, kept or shown. What was kept before is still there.',
    'Anybody of your team can let it go on, on the Agreement page.',
  );
}
