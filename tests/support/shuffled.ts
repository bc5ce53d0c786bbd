/** The same elements in an order that depends on `salt` alone; the list itself stays as it is. */
export function shuffled<T>(list: readonly T[], salt: number): T[] {
  const weight = (position: number): number =>
    ((position + 1) * (2 * salt + 1) * 2_654_435_761) % 4_294_967_291;
  return list
    .map((element, position) => ({ element, weight: weight(position) }))
    .sort((first, second) => first.weight - second.weight)
    .map(({ element }) => element);
}
