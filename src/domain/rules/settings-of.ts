import { HOUR } from '../model/instant';
import type { Norms } from '../model/norms';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';

/** What the ledger and the signals go by, from what a team wrote down. */
export function settingsOf(norms: Norms): Settings {
  return {
    ...DEFAULT_SETTINGS,
    doneStatusIds: norms.doneStatusIds,
    planningGrace: norms.planningGraceHours * HOUR,
    calendar: norms.calendar,
    leftOutSprints: norms.leftOut.map(({ sprintId }) => sprintId),
    waitingStatusIds: norms.waitingStatusIds,
    thresholds: norms.thresholds,
  };
}
