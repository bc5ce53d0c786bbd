import type { StatusId } from './board';
import { HOUR } from './instant';
import type { NormedThresholds } from './norms';
import type { SprintId } from './sprint';
import type { WorkingCalendar } from './working-calendar';

/** What ledger and signals go by; for a board it follows from the team's norms. The defaults are `DEFAULT_SETTINGS`. */
export interface Settings {
  /** Statuses that count as done instead of the right-most column; `null` = the board's own. */
  readonly doneStatusIds: readonly StatusId[] | null;
  /** How long after the start planning may go on, in milliseconds; scope signals begin after it, the ledger never waits. */
  readonly planningGrace: number;
  readonly calendar: WorkingCalendar;
  /** Sprints that the team left out of the statistics. */
  readonly leftOutSprints: readonly SprintId[];
  /** Statuses that the team itself named as waiting for the Product Owner. */
  readonly waitingStatusIds: readonly StatusId[];
  /** The thresholds that the team named itself; ours hold for all others. */
  readonly thresholds: NormedThresholds;
  /** Which columns judge a closed sprint whose inputs were kept: those of `then`, or `today`'s, as Jira's report does. */
  readonly columnsOfClosedSprints: 'then' | 'today';
}

export const DEFAULT_SETTINGS: Settings = {
  doneStatusIds: null,
  planningGrace: 4 * HOUR,
  calendar: { zone: 'UTC', workingDays: [1, 2, 3, 4, 5], holidays: [] },
  leftOutSprints: [],
  waitingStatusIds: [],
  thresholds: {},
  columnsOfClosedSprints: 'then',
};
