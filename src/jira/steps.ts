import type { FieldChange, Raw } from './history-walk';
import type { Step } from './track-forward';

/** Reads one side of a history item; `undefined` when it cannot be read. */
export type ReadSide<T> = (item: Raw, side: 'from' | 'to') => T | undefined;

/** Reads both sides of each change; `null` when a side of any of them cannot be read. */
export function readSteps<T>(changes: readonly FieldChange[], read: ReadSide<T>): Step<T>[] | null {
  const steps: Step<T>[] = [];
  for (const { at, item } of changes) {
    const from = read(item, 'from');
    const to = read(item, 'to');
    if (from === undefined || to === undefined) return null;
    steps.push({ at, from, to });
  }
  return steps;
}

/** Narrows to what can be read forward: at least one step. */
export function hasSteps<T>(steps: readonly Step<T>[]): steps is readonly [Step<T>, ...Step<T>[]] {
  return steps.length > 0;
}
