import type {
  ChangeRow,
  ClosedSprint,
  EstimateAt,
  ItemLabel,
  LedgerRow,
  RunningSprint,
} from '../../../src/contract';
import type { Cell } from '../csv';
import type { Unit } from '../telling';
import { words } from '../words';

const SECONDS_AN_HOUR = 3600;

/**
 * The ledger of a sprint as a table: every change, and of a closed sprint every item with where it came from and where it
 * ended. Of a running one nothing is said of how it goes. Instants in UTC, estimates as plain numbers.
 */
export function ledgerRows(sprint: RunningSprint | ClosedSprint, unit: Unit): readonly (readonly Cell[])[] {
  const changes = sprint.changes.map((change) => changeCells(change, unit));
  const items = sprint.kind === 'closed' ? sprint.items.map((row) => itemCells(row, unit)) : [];
  const head = headCells(sprint.kind, unit);
  return [head, ...changes, ...items].map((row) => [...row, ...padding(head.length - row.length)]);
}

const OF_ITEMS = 4;

/** Every row is as wide as the first. */
function padding(width: number): Cell[] {
  return Array<Cell>(Math.max(width, 0)).fill('');
}

function headCells(kind: 'running' | 'closed', unit: Unit): Cell[] {
  const { columns, unitOfEstimates } = words.numbers;
  const { record, at, item, change, before, after, notes, origin, fate, atStart, atEntry, atEnd } = columns;
  const inUnit = (name: string) => `${name} (${unitOfEstimates[unit]})`;
  const ofChanges = [record, at, item, change, inUnit(before), inUnit(after), notes];
  return kind === 'running'
    ? ofChanges
    : [...ofChanges, origin, fate, ...[atStart, atEntry, atEnd].map(inUnit)];
}

function changeCells({ item, kind, at, from, estimate, notes }: ChangeRow, unit: Unit): Cell[] {
  return [
    words.numbers.records.change,
    new Date(at).toISOString(),
    keyOf(item),
    words.changeSays[kind],
    kind === 're-estimated' ? amountOf(from ?? null, unit) : '',
    amountOf(estimate, unit),
    notes.map((note) => words.changeNotes[note]).join('; '),
  ];
}

function itemCells({ item, origin, fate, ...row }: LedgerRow, unit: Unit): Cell[] {
  const { estimateAtStart, estimateAtEntry, estimateNow } = row;
  return [
    ...[words.numbers.records.item, '', keyOf(item)],
    ...Array<Cell>(OF_ITEMS).fill(''),
    ...[words.origins[origin], words.fates[fate]],
    amountOf(estimateAtStart, unit),
    estimateAtEntry === 'none' ? '' : amountOf(estimateAtEntry, unit),
    amountOf(estimateNow, unit),
  ];
}

function keyOf(item: ItemLabel): string {
  return item.kind === 'visible' ? item.key : words.hiddenItem;
}

function amountOf(estimate: EstimateAt, unit: Unit): Cell {
  if (estimate === 'unknown') return words.unknown;
  if (estimate === null) return words.notEstimated;
  return unit === 'seconds' ? estimate / SECONDS_AN_HOUR : estimate;
}
