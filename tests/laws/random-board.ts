import fc from 'fast-check';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/model/settings';
import { DONE, REVIEW, SHIPPED } from './board-statuses';
import { type DrawnItem, randomItem } from './random-item';
import { type DrawnSprints, randomSprints } from './random-sprints';

/** A board as it was drawn: `toldBoard` puts it in Jira's words. */
export interface DrawnBoard extends DrawnSprints {
  readonly items: readonly DrawnItem[];
  readonly estimation: (typeof ESTIMATIONS)[number];
  /** Whether a column without statuses stands right of the done column. */
  readonly emptyLastColumn: boolean;
  readonly boardItemsKnown: boolean;
  /** Whether the site gives no item's history at all. */
  readonly withoutHistory: boolean;
  readonly settings: Settings;
}

const ESTIMATIONS = ['points', 'seconds', 'item-count'] as const;
const AGREED_DONE = [[REVIEW, DONE], [SHIPPED], [DONE, SHIPPED]] as const;

export const ITEMS_A_BOARD = 4;

/** Boards with one to three sprints and `ITEMS_A_BOARD` items whose histories hold whatever Jira can tell. */
export function randomBoard(): fc.Arbitrary<DrawnBoard> {
  return randomSprints().chain((sprints) =>
    fc
      .record({
        items: fc.array(randomItem(sprints), { minLength: ITEMS_A_BOARD, maxLength: ITEMS_A_BOARD }),
        estimation: fc.constantFrom('points', 'points', 'points', 'points', ...ESTIMATIONS),
        emptyLastColumn: fc.boolean(),
        boardItemsKnown: fc.constantFrom(true, true, false),
        withoutHistory: fc.nat(39).map((draw) => draw === 0),
        doneStatusIds: fc.oneof(
          { weight: 9, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.constantFrom(...AGREED_DONE) },
        ),
      })
      .map(({ doneStatusIds, ...board }) => ({
        ...sprints,
        ...board,
        settings: { ...DEFAULT_SETTINGS, doneStatusIds },
      })),
  );
}
