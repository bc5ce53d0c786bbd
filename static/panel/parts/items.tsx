import type { EstimateAt, LedgerRow, ScopeRow } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';
import { ledgerColumns, plannedColumns, scopeColumns } from './item-columns';
import type { PlannedRow } from './item-columns';
import { ItemsSection } from './items-section';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly hiddenItems: number;
}

/** The items behind the figures of a running sprint. */
export function ScopeItems(props: Props<ScopeRow>) {
  const { unit } = useTelling();
  return (
    <ItemsSection {...props} columns={scopeColumns(unit)} isUnknown={scopeUnknown} none={words.noItems} />
  );
}

/** The items behind the figures of a closed sprint. */
export function LedgerItems(props: Props<LedgerRow>) {
  const { unit } = useTelling();
  return (
    <ItemsSection {...props} columns={ledgerColumns(unit)} isUnknown={ledgerUnknown} none={words.noItems} />
  );
}

/** The items planned for a sprint that has not started. */
export function PlannedItems(props: Props<PlannedRow>) {
  const { unit } = useTelling();
  return (
    <ItemsSection
      {...props}
      columns={plannedColumns(unit)}
      isUnknown={plannedUnknown}
      none={words.noItemsPlanned}
    />
  );
}

function scopeUnknown({ origin, estimateAtStart, estimateAtEntry, estimateNow }: ScopeRow): boolean {
  const told: readonly (EstimateAt | ScopeRow['origin'] | 'none')[] = [
    origin,
    estimateAtStart,
    estimateAtEntry,
    estimateNow,
  ];
  return told.includes('unknown');
}

function ledgerUnknown(row: LedgerRow): boolean {
  return row.fate === 'unknown' || scopeUnknown(row);
}

function plannedUnknown({ estimate }: PlannedRow): boolean {
  return estimate === 'unknown';
}
