import type { ReactNode } from 'react';
import type { Size } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';

interface Props {
  readonly name: string;
  readonly size: Size;
  /** Put before the numbers: + for what came in, − for what went out. */
  readonly sign?: '+' | '−';
  readonly mark?: ReactNode;
  readonly means?: string;
}

/** One size, large: how many items, and how much work in the board's unit. An unknown one says why. */
export function Figure({ name, size, sign, mark, means }: Props) {
  return (
    <div className="figure">
      <dt>
        {mark}
        {name}
      </dt>
      <dd className="figure-items">
        <ItemCount items={size.items} sign={sign} />
      </dd>
      <PointSum size={size} sign={sign} />
      <NotEstimated size={size} />
      {means !== undefined && size.items !== 'unknown' && <dd className="figure-note">{means}</dd>}
    </div>
  );
}

function ItemCount({ items, sign }: { readonly items: Size['items']; readonly sign: Props['sign'] }) {
  const telling = useTelling();
  if (items === 'unknown')
    return (
      <>
        <span className="figure-number">{words.unknown}</span>
        <span className="figure-note">{words.noHistoryOfItems}</span>
      </>
    );
  const [number, noun] = numberAndNoun(items, telling.number(items));
  return (
    <>
      <span className="figure-number">
        {items === 0 ? '' : sign}
        {number}
      </span>{' '}
      {noun}
    </>
  );
}

function PointSum({ size, sign }: { readonly size: Size; readonly sign: Props['sign'] }) {
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

/** "3 items" apart, so that the number can be large. */
function numberAndNoun(items: number, shown: string): readonly [string, string] {
  return [shown, words.items(items, '').trim()];
}
