import { carriedInARow } from '../../domain/inspect';
import type { InspectedSprint } from '../../domain/model/inspection';

/**
 * What was carried over at the last `times` closes, or more, that it was part of. Only closes count: what becomes of an
 * item in a running sprint plays no part. A close at which its fate cannot be told ends the row, as nothing is certain.
 */
export function carriedOver(sprints: readonly InspectedSprint[], times: number): readonly string[] {
  const closed = sprints.filter((one) => one.kind === 'closed');
  return [...carriedInARow(closed)].filter(([, closes]) => closes >= times).map(([id]) => id);
}
