import type { ClosedSprintRow, Size } from '../../../src/contract';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import { words } from '../words';
import { DataTable } from './data-table';
import type { Column } from './data-table';
import { SizeCell } from './size-cell';

interface Props {
  readonly rows: readonly ClosedSprintRow[];
  readonly show: (sprintId: number) => void;
}

/** What was planned, came in, went out, was completed and carried over, sprint by sprint. */
export function EarlierTable({ rows, show }: Props) {
  const { unit } = useTelling();
  const unknown = rows.some((row) => SIZES.some(([, size]) => isUnknown(size(row))));
  return (
    <>
      <DataTable
        caption={unit === 'items' ? words.earlierTitle : words.earlierIn(words.sizeIn[unit])}
        columns={[nameColumn(show), ...SIZES.map(([name, size]) => sizeColumn(name, size))]}
        rows={rows}
        keyOf={({ id }) => id}
      />
      {unknown && <p className="lead">{words.unknownInEarlier}</p>}
    </>
  );
}

const SIZES: readonly (readonly [string, (row: ClosedSprintRow) => Size])[] = [
  [words.committed, ({ committed }) => committed],
  [words.added, ({ added }) => added],
  [words.removed, ({ removed }) => removed],
  [words.completed, ({ completed }) => completed],
  [words.carriedOver, ({ carriedOver }) => carriedOver],
];

function sizeColumn(name: string, size: (row: ClosedSprintRow) => Size): Column<ClosedSprintRow> {
  return { name, holds: 'numbers', tell: (row) => <SizeCell size={size(row)} /> };
}

function nameColumn(show: Props['show']): Column<ClosedSprintRow> {
  const open = (id: number) => (): void => {
    show(id);
  };
  return {
    name: words.sprint,
    holds: 'text',
    tell: (row, telling) => (
      <>
        <button type="button" className="link-button" onClick={open(row.id)}>
          <bdi>{row.name}</bdi>
        </button>
        <span className="cell-detail">{detailOf(row, telling)}</span>
      </>
    ),
  };
}

function detailOf({ endedAt, unknownFate }: ClosedSprintRow, telling: Telling): string {
  const closed = words.closedOn(telling.date(endedAt));
  if (unknownFate.items === 0 || unknownFate.items === 'unknown') return closed;
  return `${closed} · ${words.plusUnknown(telling.items(unknownFate.items))}`;
}

function isUnknown({ items, points }: Size): boolean {
  return items === 'unknown' || points === 'unknown';
}
