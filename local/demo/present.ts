/** What the demo counts on is there, or making the site stops and says what is missing. */
export function present<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new RangeError(`The demo site lacks ${what}.`);
  return value;
}
