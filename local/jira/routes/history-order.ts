import { millisecondsOf } from '../raw-values';
import type { RawHistory } from '../site';

/** Oldest first; entries of the same instant by their ids. */
export function oldestFirst(histories: readonly RawHistory[]): readonly RawHistory[] {
  return histories
    .map((history) => ({ history, at: instantOf(history) }))
    .sort((left, right) => left.at - right.at || Number(left.history.id) - Number(right.history.id))
    .map(({ history }) => history);
}

/** Epoch milliseconds. */
export function instantOf({ created }: RawHistory): number {
  return millisecondsOf(created) ?? 0;
}
