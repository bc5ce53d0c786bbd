/// <reference lib="dom" />
import type { Scenario } from './scenario';

const KEPT = 'local-jira.viewer';

/** Whoever opens the address of an item, which names nobody, goes on looking as the same person as before. */
export function withKnownViewer(address: URL): URL {
  const known = localStorage.getItem(KEPT);
  if (known !== null && address.pathname.startsWith('/browse/') && !address.searchParams.has('as')) {
    address.searchParams.set('as', known);
  }
  return address;
}

export function rememberViewer({ as }: Scenario): void {
  localStorage.setItem(KEPT, as);
}
