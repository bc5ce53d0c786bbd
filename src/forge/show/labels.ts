import type { ItemLabel } from '../../contract';

/** What the viewer may see of the items, read live with the viewer's own rights: id → key and summary. */
export type VisibleItems = ReadonlyMap<string, { readonly key: string; readonly summary: string }>;

/** An item that the viewer may not see is counted and not named. */
export function labelOf(id: string, visible: VisibleItems): ItemLabel {
  const seen = visible.get(id);
  return seen === undefined
    ? { kind: 'hidden' }
    : { kind: 'visible', id, key: seen.key, summary: seen.summary };
}

/** How many of the items the viewer may not see. */
export function hiddenCount(ids: readonly string[], visible: VisibleItems): number {
  return ids.filter((id) => !visible.has(id)).length;
}
