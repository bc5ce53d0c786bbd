import type { BoardHealth, LiveBoard, SprintChoice } from '../../contract';
import type { Estimation } from '../../domain/model/estimate';
import type { InspectedSprint, Inspection } from '../../domain/model/inspection';
import type { Mended } from '../../store/mended';
import { closedRows } from './closed-rows';
import { coverageNotes } from './coverage-notes';
import type { Showing } from './scope-facts';
import { shownSprint } from './shown-sprint';

/** What stands around the shown sprint. */
export interface BoardFrameShown {
  readonly choices: readonly SprintChoice[];
  readonly live: LiveBoard;
  /** What the last daily pass found that no event had told. */
  readonly mended: Mended | null;
}

/** The whole answer about a board: its sprints to choose from, the chosen one, and the last closed ones. */
export function boardHealth(
  inspection: Inspection,
  chosen: InspectedSprint | null,
  { choices, live, mended }: BoardFrameShown,
  showing: Showing,
): BoardHealth {
  const { board, asOf, sprints } = inspection;
  return {
    board: { id: board.id, name: board.name },
    unit: unitOf(board.estimation),
    readAt: asOf,
    sprints: choices,
    shown: chosen === null ? null : shownSprint(chosen, inspection, showing),
    closed: closedRows(sprints),
    coverage: coverageNotes(inspection, mended),
    live,
  };
}

function unitOf(estimation: Estimation): BoardHealth['unit'] {
  return estimation.kind === 'item-count' ? 'items' : estimation.unit;
}
