/** A text as an address, read against another one where it is relative; `null` = it is none. */
export function addressOf(text: string, base?: string): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}
