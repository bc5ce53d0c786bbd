import { changeId } from '../../domain/inspect';
import type { Change } from '../../domain/model/change';

/** What a change is called in questions: with its item, and without it for a viewer who may not see the item. */
export interface ChangeIds {
  readonly id: string;
  /** Made of what such a viewer reads of the change anyway, and its place among those of the same instant. */
  readonly withoutItem: string;
}

/** The ids of a sprint's changes, in their order. */
export function changeIds(changes: readonly Change[]): readonly ChangeIds[] {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const what = `.${change.kind}.${String(change.at)}`;
    const place = seen.get(what) ?? 0;
    seen.set(what, place + 1);
    return { id: changeId(change), withoutItem: `${what}.${String(place)}` };
  });
}
