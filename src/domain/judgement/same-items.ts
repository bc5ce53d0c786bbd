import type { Evidence } from '../model/reading';

/** Two findings rest on mostly the same items when more than half of the smaller one's items are also the other's. */
export function restOnSameItems(first: readonly Evidence[], second: readonly Evidence[]): boolean {
  const [one, other] = [itemsOf(first), itemsOf(second)];
  const smaller = Math.min(one.size, other.size);
  const shared = [...one].filter((id) => other.has(id)).length;
  return shared * 2 > smaller;
}

function itemsOf(evidence: readonly Evidence[]): Set<string> {
  return new Set(
    evidence.flatMap(({ itemId, sprintId }) => (itemId === null ? [] : [`${String(sprintId)}/${itemId}`])),
  );
}
