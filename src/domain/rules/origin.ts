import type { Origin } from '../model/ledger';
import { doneAt } from './done-at';
import type { ItemInSprint } from './sprint-set';
import { isInAt } from './membership';

/**
 * An item that was in the sprint at its start is `committed`, or `already-done` if it was done then;
 * one that was not and entered later is `added`, also when it had been in before.
 * A change at exactly the start belongs to before. `unknown` when its membership or its status then cannot be told.
 */
export function originOf({ item, stays, span, isDone }: ItemInSprint): Origin {
  if (stays === 'unknown') return 'unknown';
  if (!isInAt(stays, span.start)) return 'added';
  const done = doneAt(item, span.start, isDone);
  if (done === 'unknown') return 'unknown';
  return done ? 'already-done' : 'committed';
}
