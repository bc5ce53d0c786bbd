import fc from 'fast-check';
import { lawRuns } from '../support/law-seed';
import { inspected, type LedgerWithFates, ledgersOf } from './inspected';
import { randomBoard } from './random-board';

const BOARDS = 300;

/** Asserts something of the ledger of every sprint on many random boards. */
export function everyLedger(holds: (ledger: LedgerWithFates) => void): void {
  const law = fc.property(randomBoard(), (board) => {
    for (const ledger of ledgersOf(board, inspected(board)).values()) holds(ledger);
  });
  fc.assert(law, lawRuns(BOARDS));
}
