/** A number of items in words: "1 item", "3 items". */
export function itemsInWords(count: number): string {
  return count === 1 ? '1 item' : `${String(count)} items`;
}
