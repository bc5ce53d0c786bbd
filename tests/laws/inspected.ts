import { audit, inspect } from '../../src/domain/inspect';
import type { BoardHistory } from '../../src/domain/model/board-history';
import type { InspectedSprint, Inspection } from '../../src/domain/model/inspection';
import type { AuditLedger, ClosedLedger } from '../../src/domain/model/ledger';
import { translateBoard } from '../../src/jira/translate-board';
import type { RawAnswers } from '../support/raw-answers';
import type { DrawnBoard } from './random-board';
import { toldBoard, toldNow } from './told-board';

/** A drawn board, told by Jira, read at the door and inspected. */
export interface Inspected {
  readonly answers: RawAnswers;
  readonly history: BoardHistory;
  readonly inspection: Inspection;
}

export function inspected(board: DrawnBoard, answers: RawAnswers = toldBoard(board), shift = 0): Inspected {
  const history = translateBoard(answers);
  return { answers, history, inspection: inspect(history, board.settings, toldNow(board, shift)) };
}

/** A ledger with fates: that of a closed sprint, or the audit of a running one. */
export type LedgerWithFates = ClosedLedger | AuditLedger;

/** The ledgers with fates of every sprint of the board that has one, by the id of the sprint. */
export function ledgersOf(
  board: DrawnBoard,
  { history, inspection }: Inspected,
): Map<number, LedgerWithFates> {
  const ledgerOf = (one: InspectedSprint): LedgerWithFates | null => {
    if (one.kind === 'closed') return one.ledger;
    return one.kind === 'running' ? audit(history, board.settings, toldNow(board), one.sprint.id) : null;
  };
  const ledgers = inspection.sprints.map((one) => [one.sprint.id, ledgerOf(one)] as const);
  return new Map(ledgers.flatMap(([id, ledger]) => (ledger === null ? [] : [[id, ledger] as const])));
}
