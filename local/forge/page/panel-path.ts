/// <reference lib="dom" />
import type { Location } from '../bridge/wire';

/** The place of a panel in itself, as the text that the page's address keeps. */
export function pathOf({ pathname, search, hash }: Location): string {
  return `${pathname}${search}${hash}`;
}

export function locationOf(path: string): Location {
  const { pathname, search, hash } = new URL(path, location.origin);
  return { pathname, search, hash };
}
