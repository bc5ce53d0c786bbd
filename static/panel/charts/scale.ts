/** Maps values from 0 up to `most` onto a length, without ever dividing by nothing. */
export function lengthScale(most: number, length: number): (value: number) => number {
  const top = most > 0 ? most : 1;
  return (value) => (Math.min(Math.max(value, 0), top) / top) * length;
}

/** Where the n-th of `count` equal bands begins and how wide it is, in percent of the whole. */
export function bandScale(count: number): {
  readonly start: (index: number) => number;
  readonly width: number;
} {
  const width = count > 0 ? 100 / count : 100;
  return { start: (index) => index * width, width };
}
