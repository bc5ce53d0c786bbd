import type { Size } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';

interface Props {
  readonly size: Size;
  readonly sign: string | undefined;
}

/** How much work a size is, in the board's unit, and how many of its items were not estimated. */
export function FigureWork({ size, sign }: Props) {
  return (
    <>
      <PointSum size={size} sign={sign} />
      <NotEstimated size={size} />
    </>
  );
}

function PointSum({ size, sign }: Props) {
  const telling = useTelling();
  if (telling.unit === 'items' || size.items === 'unknown') return null;
  if (size.points === 'unknown')
    return (
      <dd className="figure-points">
        {words.sizeUnknown(words.sizeIn[telling.unit])}
        <span className="figure-note">{words.noHistoryOfPoints}</span>
      </dd>
    );
  return (
    <dd className="figure-points">
      {size.points === 0 ? '' : sign}
      {telling.points(size.points)}
    </dd>
  );
}

function NotEstimated({ size }: { readonly size: Size }) {
  const telling = useTelling();
  const { notEstimated } = size;
  if (telling.unit === 'items' || notEstimated === 'unknown' || notEstimated === 0) return null;
  return <dd className="figure-note">{words.countNotEstimated(telling.number(notEstimated))}</dd>;
}
