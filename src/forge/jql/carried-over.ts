import type { InspectedSprint } from '../../domain/model/inspection';

/**
 * What was carried over at the last `times` closes, or more, that it was part of. Only closes count: what becomes of an
 * item in a running sprint plays no part. A close at which its fate cannot be told ends the row, as nothing is certain.
 */
export function carriedOver(sprints: readonly InspectedSprint[], times: number): readonly string[] {
  const inARow = new Map<string, number>();
  for (const sprint of sprints) {
    if (sprint.kind !== 'closed') continue;
    for (const { id, fate } of sprint.ledger.items) {
      inARow.set(id, fate === 'carried-over' ? (inARow.get(id) ?? 0) + 1 : 0);
    }
  }
  return [...inARow].filter(([, closes]) => closes >= times).map(([id]) => id);
}
