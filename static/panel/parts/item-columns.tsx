import type { EstimateAt, ItemLabel, LedgerRow, PlannedSprint, ScopeRow } from '../../../src/contract';
import type { Unit } from '../telling';
import { words } from '../words';
import type { Column } from './data-table';
import { EstimateCell } from './estimate-cell';
import { ItemLink } from './item-link';
import { OriginCell } from './origin-cell';

export type PlannedRow = PlannedSprint['items'][number];

/** What is told of an item of a running sprint: where it stood at the start, and its estimates. */
export function scopeColumns(unit: Unit): readonly Column<ScopeRow>[] {
  return [itemColumn, originColumn, ...estimateColumn(unit, estimatesOf)];
}

/** What is told of an item of a closed sprint: the same, and what became of it. */
export function ledgerColumns(unit: Unit): readonly Column<LedgerRow>[] {
  return [itemColumn, originColumn, fateColumn, ...estimateColumn(unit, estimatesOf)];
}

/** What is told of an item of a sprint that has not started. */
export function plannedColumns(unit: Unit): readonly Column<PlannedRow>[] {
  return [itemColumn, ...estimateColumn<PlannedRow>(unit, ({ estimate }) => [estimate])];
}

const itemColumn: Column<{ readonly item: ItemLabel }> = {
  name: words.item,
  holds: 'text',
  tell: ({ item }) => <ItemLink item={item} />,
};

const originColumn: Column<ScopeRow> = {
  name: words.origin,
  holds: 'text',
  tell: (row) => <OriginCell row={row} />,
};

const fateColumn: Column<LedgerRow> = {
  name: words.fate,
  holds: 'text',
  tell: ({ fate }) => words.fates[fate],
};

/** On a board that counts items every estimate is 1 and tells nothing. */
function estimateColumn<Row>(
  unit: Unit,
  estimates: (row: Row) => readonly EstimateAt[],
): readonly Column<Row>[] {
  if (unit === 'items') return [];
  return [
    {
      name: words.workIn[unit],
      holds: 'numbers',
      tell: (row) => <EstimateCell estimates={estimates(row)} />,
    },
  ];
}

/** At the start if it was there then, at its entry if it came in, and the latest. */
function estimatesOf({
  origin,
  estimateAtStart,
  estimateAtEntry,
  estimateNow,
}: ScopeRow): readonly EstimateAt[] {
  return [
    ...(origin === 'added' ? [] : [estimateAtStart]),
    ...(estimateAtEntry === 'none' ? [] : [estimateAtEntry]),
    estimateNow,
  ];
}
