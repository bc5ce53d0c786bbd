import type { Estimation } from '../domain/model/estimate';
import type { Track } from '../domain/model/track';
import { estimateFrom } from './estimate-value';
import type { ItemHistory, Raw } from './history-walk';
import { hasSteps, readSteps } from './steps';
import { readForward } from './track-forward';

/** An item of a board that counts items: always 1, whatever its history. */
export const ONE_ITEM: Track<number | null> = { kind: 'known', initial: 1, flips: [] };

type Unit = (Estimation & { kind: 'field' })['unit'];

/**
 * The estimate of an item, at each instant. Unknown: the history is cut, or a value today or in the history is no
 * number; then `today` is `null` when today's value is the one that cannot be read.
 */
export function estimateTrack(value: unknown, unit: Unit, history: ItemHistory): Track<number | null> {
  const today = estimateFrom(value);
  if (history.cut) return { kind: 'unknown', today: today ?? null, because: 'history-cut' };
  const steps = readSteps(history.estimate, unit === 'seconds' ? secondsOf : pointsOf);
  if (steps === null || today === undefined) {
    return { kind: 'unknown', today: today ?? null, because: 'unreadable-value' };
  }
  if (hasSteps(steps)) return readForward(steps, (left, right) => left === right);
  return { kind: 'known', initial: today, flips: [] };
}

/** Time stands in the plain sides as seconds. */
function secondsOf(item: Raw, side: 'from' | 'to') {
  return estimateFrom(item[side]);
}

/** Points stand in the text sides. Every object has a `toString` of its own make, which is no answer of Jira. */
function pointsOf(item: Raw, side: 'from' | 'to') {
  const text = `${side}String`;
  return Object.hasOwn(item, text) ? estimateFrom(item[text]) : null;
}
