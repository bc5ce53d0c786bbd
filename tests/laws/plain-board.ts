import { DAY } from '../../src/domain/model/instant';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import type { Life } from './life';
import type { DrawnBoard } from './random-board';
import type { DrawnItem, Wording } from './random-item';
import type { DrawnSprint } from './random-sprints';

const PLAIN_WORDING: Wording = {
  instants: 'milliseconds',
  separator: ', ',
  none: 'empty',
  fieldsBy: 'id',
  number: 'plain',
  newestFirst: false,
  together: false,
  echoes: false,
  chatter: false,
  firstHistoryId: 96,
};

/** Nothing of its history is lost, and it was resolved when it was done. */
const PLAIN_ITEM: Omit<DrawnItem, 'life'> = {
  type: 'item',
  onBoard: true,
  wording: PLAIN_WORDING,
  loss: 'none',
  resolved: 'as-lived',
  namesOneMore: false,
  saysTotal: true,
};

/** An item that enters no sprint, so that the site has a history even when the item looked at has none. */
const BYSTANDER: Life = {
  createdAt: 0,
  first: { sprints: [], status: '1', estimate: null },
  moves: [{ kind: 'estimate', to: 1, at: 1000 }],
};

interface PlainBoard {
  readonly life: Life;
  readonly start: number;
  readonly end: number;
  /** Sprints that all run from `start` to `end`. */
  readonly sprintIds: readonly number[];
}

/** A board of closed sprints with one item of that life and one that is in none of them. */
export function plainBoard({ life, start, end, sprintIds }: PlainBoard): DrawnBoard {
  const dates = { start, end, startDate: start, activatedDate: start, completeDate: end };
  const sprints = sprintIds.map((id): DrawnSprint => ({ id, ...dates, state: 'closed', recorded: null }));
  return {
    sprints,
    now: end + 30 * DAY,
    items: [life, BYSTANDER].map((one) => ({ ...PLAIN_ITEM, life: one })),
    estimation: 'points',
    emptyLastColumn: false,
    boardItemsKnown: true,
    withoutHistory: false,
    settings: DEFAULT_SETTINGS,
  };
}
