import type { FieldChange } from './history-walk';
import type { Step } from './track-forward';

/** Reads both sides of each change; `null` when a side of any of them cannot be read. */
export function readSteps<T>(
  changes: readonly FieldChange[],
  readSides: (change: FieldChange) => readonly [from: T | undefined, to: T | undefined],
): Step<T>[] | null {
  const steps: Step<T>[] = [];
  for (const change of changes) {
    const [from, to] = readSides(change);
    if (from === undefined || to === undefined) return null;
    steps.push({ at: change.at, from, to });
  }
  return steps;
}

/** Narrows to what can be read forward: at least one step. */
export function hasSteps<T>(steps: readonly Step<T>[]): steps is readonly [Step<T>, ...Step<T>[]] {
  return steps.length > 0;
}
