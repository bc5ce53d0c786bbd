import type { Column } from '../parts/data-table';
import { DataTable } from '../parts/data-table';
import { words } from '../words';
import type { GroupPoint } from './group-points';

const { when, figure, groups } = words.experiments;
const COLUMNS: readonly Column<GroupPoint>[] = [
  { name: words.sprint, holds: 'text', tell: ({ sprint }) => sprint },
  { name: when, holds: 'text', tell: ({ group }) => groups[group] },
  { name: figure, holds: 'text', tell: ({ shown }) => shown },
];

interface Props {
  readonly points: readonly GroupPoint[];
  readonly caption: string;
}

/** The data of the chart as a table, for those who do not see the drawing. */
export function BeforeAfterTable({ points, caption }: Props) {
  return (
    <div className="visually-hidden">
      <DataTable caption={caption} columns={COLUMNS} rows={points} keyOf={({ sprintId }) => sprintId} />
    </div>
  );
}
