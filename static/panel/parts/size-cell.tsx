import type { Size } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';

/** A size in a table: the items, and below them the work in the board's unit. */
export function SizeCell({ size }: { readonly size: Size }) {
  const telling = useTelling();
  if (size.items === 'unknown') return <>{words.unknown}</>;
  return (
    <>
      <span className="cell-items">{telling.items(size.items)}</span>
      {telling.unit !== 'items' && (
        <span className="cell-detail">
          {size.points === 'unknown'
            ? words.sizeUnknown(words.sizeIn[telling.unit])
            : telling.points(size.points)}
        </span>
      )}
    </>
  );
}
