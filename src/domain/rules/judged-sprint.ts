import type { BoardHistory } from '../model/board-history';
import type { EstimateAt } from '../model/estimate';
import type { Instant } from '../model/instant';
import type { ClosedLedger, LedgerItem } from '../model/ledger';
import type { Settings } from '../model/settings';
import type { SprintId } from '../model/sprint';
import { closedLedger } from './ledger';
import { whyLeftOut } from './population';
import { stageOf } from './span';
import { sprintHistories } from './sprint-history';

/** A closed sprint as one side judges it, and the items whose place in it that side cannot tell. */
export interface JudgedSprint {
  readonly ledger: ClosedLedger;
  readonly untold: ReadonlySet<string>;
}

/** What a figure is made of: each item with the points that it counts; twice where it counts twice. */
export interface Counted {
  readonly id: string;
  readonly points: EstimateAt;
}

/** The items behind a figure; `unknown` = the history cannot tell which they are. */
export type Count = readonly Counted[] | 'unknown';

/** A sprint is set beside Jira's reports only after its close; `null` = it is not closed, or not there. */
export function judgedSprint(
  history: BoardHistory,
  settings: Settings,
  now: Instant,
  sprintId: SprintId,
): JudgedSprint | null {
  const sprints = history.sprints.filter(({ id }) => id === sprintId);
  const [one] = sprintHistories({ ...history, sprints }, settings);
  if (one === undefined) return null;
  const stage = stageOf(one.sprint, now);
  if (stage.kind !== 'closed') return null;
  const untold = one.members.filter(({ item, stays }) => stays === 'unknown' && whyLeftOut(item) === null);
  return {
    ledger: closedLedger(one, stage.span, settings),
    untold: new Set(untold.map(({ item }) => item.id)),
  };
}

/** The items of a ledger that hold, each with the estimate that is asked for. */
export function counted(
  { items }: ClosedLedger,
  holds: (item: LedgerItem) => boolean,
  points: (item: LedgerItem) => EstimateAt,
): Counted[] {
  return items.filter(holds).map((item) => ({ id: item.id, points: points(item) }));
}
