import type { Instant } from '../model/instant';
import type { LedgerItem, SprintSpan } from '../model/ledger';

export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** An item is inside a sprint from the start, or from its entry when it was added, to the end or until it left for good. */
export function insideSprint({ origin, enteredAt, leftAt }: LedgerItem, { start, end }: SprintSpan): Stretch {
  return { from: origin === 'added' ? (enteredAt ?? start) : start, to: leftAt ?? end };
}
