import type { RawField } from '../support/raw-answers';
import type { DrawnBoard } from './random-board';

/** What the telling of an item must know of its board. */
export interface Telling {
  readonly board: DrawnBoard;
  /** `null` on a board that counts items. */
  readonly estimateField: RawField | null;
  /** Milliseconds by which the whole board is told later than it was drawn. */
  readonly shift: number;
}
