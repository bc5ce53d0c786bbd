import { type KnownFailure, knownFailure } from '../model/known-failure';

/** A step that does not fit what stands there now. */
export function notNow(says: string, next: string): KnownFailure {
  return knownFailure('not-now', says, next);
}

export function changedMeanwhile(): KnownFailure {
  return knownFailure(
    'changed-meanwhile',
    'Somebody changed this while you looked at it. Nothing of yours was saved, and it is still on your page.',
    'Look at it as it stands now, then try again.',
  );
}

export function experimentUnknown(): KnownFailure {
  return knownFailure(
    'experiment-unknown',
    'This experiment is not there any more: it was a draft that somebody discarded, or it is very old. Nothing was saved.',
    'Reload the page. What you wrote stays in your fields until then, so copy it first.',
  );
}
