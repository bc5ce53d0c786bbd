import type { ClosedFate, ClosedLedger } from '../model/ledger';

/**
 * An item was carried over so many closes in a row, up to the last close that it was part of. A sprint that it was not in
 * neither counts nor ends the row; a close with any other fate ends it.
 */
export function carriedInARow(
  closed: readonly { readonly ledger: ClosedLedger }[],
  wasCarried: (fate: ClosedFate) => boolean = isCarriedOver,
): ReadonlyMap<string, number> {
  const inARow = new Map<string, number>();
  for (const { ledger } of closed) {
    for (const { id, fate } of ledger.items) inARow.set(id, wasCarried(fate) ? (inARow.get(id) ?? 0) + 1 : 0);
  }
  return inARow;
}

/** A fate that cannot be told is none that is certain. */
function isCarriedOver(fate: ClosedFate): boolean {
  return fate === 'carried-over';
}
