import type { ScopeRow } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';

/** Where an item stood at the start, and on which days it came and went since. */
export function OriginCell({ row }: { readonly row: ScopeRow }) {
  const telling = useTelling();
  const days = [
    ...(row.enteredAt === null ? [] : [words.cameInOn(telling.day(row.enteredAt))]),
    ...(row.leftAt === null ? [] : [words.wentOutOn(telling.day(row.leftAt))]),
  ];
  return (
    <>
      {words.origins[row.origin]}
      {days.length > 0 && <span className="cell-detail">{days.join(', ')}</span>}
    </>
  );
}
