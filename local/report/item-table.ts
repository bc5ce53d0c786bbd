import type { Estimation } from '../../src/domain/model/estimate';
import type { Fate, LedgerItem, ScopeItem } from '../../src/domain/model/ledger';
import { pointsInWords } from './size-in-words';

/** The items of a sprint as aligned lines: key, origin, fate where there is one, estimates at the start and the end. */
export function itemTable(
  items: readonly (ScopeItem | LedgerItem<Fate>)[],
  estimation: Estimation,
): string[] {
  const rows = items.map((item) => [
    item.key,
    item.origin,
    ...('fate' in item ? [item.fate] : []),
    `${pointsInWords(item.estimateAtEntry ?? item.estimateAtStart, estimation)} → ${pointsInWords(item.estimateAtEnd, estimation)}`,
  ]);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
