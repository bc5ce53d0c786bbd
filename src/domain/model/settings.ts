import type { StatusId } from './board';

/** What the team agreed on. The defaults are `DEFAULT_SETTINGS`. */
export interface Settings {
  /** Statuses that count as done instead of the right-most column; `null` = the board's own. */
  readonly doneStatusIds: readonly StatusId[] | null;
}

export const DEFAULT_SETTINGS: Settings = { doneStatusIds: null };
