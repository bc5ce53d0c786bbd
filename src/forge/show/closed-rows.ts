import type { ClosedSprintRow } from '../../contract';
import type { InspectedSprint } from '../../domain/model/inspection';

const ROWS = 12;

/** The last 12 closed sprints, newest first. */
export function closedRows(sprints: readonly InspectedSprint[]): ClosedSprintRow[] {
  return sprints
    .flatMap((one) => (one.kind === 'closed' ? [rowOf(one)] : []))
    .reverse()
    .slice(0, ROWS);
}

function rowOf({ sprint, ledger }: Extract<InspectedSprint, { kind: 'closed' }>): ClosedSprintRow {
  const { committed, added, removed, completed, carriedOver, unknownFate } = ledger.totals;
  const sizes = { committed, added, removed, completed, carriedOver, unknownFate };
  return { id: sprint.id, name: sprint.name, endedAt: ledger.span.end, ...sizes };
}
