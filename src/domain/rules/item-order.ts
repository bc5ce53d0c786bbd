/** Items stand in the order of their ids, as numbers where they are numbers; the order they were read in plays no part. */
export function byItemId(first: { readonly id: string }, second: { readonly id: string }): number {
  return compareIds(first.id, second.id);
}

export function compareIds(first: string, second: string): number {
  const [one, other] = [Number(first), Number(second)];
  if (one !== other && !Number.isNaN(one) && !Number.isNaN(other)) return one - other;
  return first < second ? -1 : first > second ? 1 : 0;
}
