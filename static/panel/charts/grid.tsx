import type { Telling } from '../telling';
import { whole } from './use-statistic';

interface Props {
  readonly most: number;
  readonly y: (value: number) => number;
  readonly telling: Telling;
}

/** A line at the highest value and one half way; none where there is nothing. */
export function Grid({ most, y, telling }: Props) {
  const lines = most > 0 ? [most, most / 2] : [];
  return lines.map((value) => <Line key={value} y={y(value)} says={telling.amount(whole(value, telling))} />);
}

function Line({ y, says }: { readonly y: number; readonly says: string }) {
  return (
    <>
      <line className="run-grid" x1="0" x2="100%" y1={y} y2={y} />
      <text className="strip-value" x="-8" y={y + 4} textAnchor="end">
        {says}
      </text>
    </>
  );
}
