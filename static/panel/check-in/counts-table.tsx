import type { Counts } from '../../../src/contract';
import { DataTable } from '../parts/data-table';
import { useTelling } from '../telling';
import { words } from '../words';

const { checkIn } = words;

interface Counted {
  readonly key: string;
  readonly name: string;
  /** Said in words. */
  readonly inWords?: string;
  readonly counts: Counts;
}

interface Props {
  readonly caption: string;
  /** What a row is about. */
  readonly about: string;
  readonly rows: readonly Counted[];
}

/** In pixels: the bar of the answer that was given most often. */
const LONGEST = 48;

/** How often each answer from 1 to 5 was given, as a number with a bar. */
export function CountsTable({ caption, about, rows }: Props) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    <DataTable
      caption={caption}
      columns={[
        { name: about, holds: 'text', tell: (row) => <Name row={row} /> },
        ...checkIn.scale.map((name, index) => ({
          name,
          holds: 'text' as const,
          tell: ({ counts }: Counted) => <Bar count={counts[index] ?? 0} most={most} />,
        })),
      ]}
      rows={rows}
      keyOf={({ key }) => key}
    />
  );
}

function Name({ row: { name, inWords } }: { readonly row: Counted }) {
  return (
    <>
      <bdi>{name}</bdi>
      {inWords !== undefined && <span className="cell-detail">{inWords}</span>}
    </>
  );
}

function Bar({ count, most }: { readonly count: number; readonly most: number }) {
  const { number } = useTelling();
  return (
    <span className="count-bar">
      {number(count)}
      <svg width={LONGEST} height="8" aria-hidden="true" focusable="false">
        <rect width={(count / most) * LONGEST} height="8" />
      </svg>
    </span>
  );
}
