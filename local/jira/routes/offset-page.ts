import { numberParameter } from './query-parameters';
import type { QueryParameters } from './query-parameters';

export interface OffsetPage<T> {
  readonly maxResults: number;
  readonly startAt: number;
  readonly total: number;
  readonly isLast: boolean;
  readonly values: readonly T[];
}

/** A page by `startAt` and `maxResults`, however much is asked for never more than `most`. */
export function offsetPage<T>(all: readonly T[], query: QueryParameters, most: number): OffsetPage<T> {
  const startAt = numberParameter(query, 'startAt', 0);
  const maxResults = Math.min(numberParameter(query, 'maxResults', most), most);
  const end = startAt + maxResults;
  return {
    maxResults,
    startAt,
    total: all.length,
    isLast: end >= all.length,
    values: all.slice(startAt, end),
  };
}
