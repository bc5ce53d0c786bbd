import { knownFailure } from '../model/known-failure';
import type { Norms } from '../model/norms';
import type { SprintId } from '../model/sprint';
import type { WorkingCalendar } from '../model/working-calendar';
import { LONGEST_TEXT } from '../model/written-text';
import { refuseNames } from './names-a-person';

/** What the site, the project and the board have today. */
export interface ThereToday {
  readonly statusIds: ReadonlySet<string>;
  readonly roleIds: ReadonlySet<number>;
  readonly sprintIds: ReadonlySet<SprintId>;
}

const LONGEST_REASON = 200;
const MOST_HOLIDAYS = 400;
const MOST_GRACE = 72;
const [FEWEST_KEPT, MOST_KEPT] = [6, 60];

/**
 * Changes of an agreement can be gone by when each names only what there is and lies in its range. Thresholds are judged
 * beside the signals. Throws `norm-unusable`, or `names-a-person` for a text that does; then nothing of it is to be changed.
 */
export function checkNorms(written: Partial<Norms>, there: ThereToday): void {
  const problem = whyNormsUnusable(written, there);
  if (problem !== null) throw unusableNorm(problem);
  refuseNames(textsOf(written));
}

/** Why they cannot be gone by, in words; `null` = they can, whoever their texts name. */
export function whyNormsUnusable(written: Partial<Norms>, there: ThereToday): string | null {
  return problemOf(written) ?? problemWithNames(written, there);
}

function textsOf({ changingASprint = '', leftOut = [] }: Partial<Norms>): readonly string[] {
  return [changingASprint, ...leftOut.map(({ because }) => because)];
}

export function unusableNorm(says: string) {
  return knownFailure('norm-unusable', `${says} Nothing was changed.`, 'Put that right and save again.');
}

function problemOf({
  planningGraceHours: grace,
  keptSprints: kept,
  changingASprint = '',
  calendar,
}: Partial<Norms>): string | null {
  if (grace !== undefined && !isWithin(grace, 0, MOST_GRACE))
    return `Planning can go on for 0 to ${MOST_GRACE} hours after the start.`;
  if (kept !== undefined && !(Number.isInteger(kept) && isWithin(kept, FEWEST_KEPT, MOST_KEPT)))
    return `Facts can be kept of ${FEWEST_KEPT} to ${MOST_KEPT} closed sprints.`;
  if (changingASprint.length > LONGEST_TEXT)
    return `How you change a running sprint can be told in up to ${LONGEST_TEXT} characters.`;
  return calendar === undefined ? null : problemOfCalendar(calendar);
}

function problemOfCalendar({ zone, workingDays, holidays }: WorkingCalendar): string | null {
  if (!isZone(zone))
    return `There is no time zone "${zone.slice(0, 40)}": write one such as Europe/Berlin or UTC.`;
  const days = new Set(workingDays);
  if (days.size === 0) return 'At least one day of the week must be a working day.';
  if (days.size < workingDays.length || !workingDays.every((day) => isWeekday(day)))
    return 'Working days are numbers from 1, Monday, to 7, Sunday, each once.';
  if (holidays.length > MOST_HOLIDAYS) return `There is room for ${MOST_HOLIDAYS} days off.`;
  const odd = holidays.find((day) => !isDate(day));
  return odd === undefined ? null : `"${odd.slice(0, 20)}" is no date: write one such as 2026-12-25.`;
}

function problemWithNames(written: Partial<Norms>, there: ThereToday): string | null {
  const { doneStatusIds, waitingStatusIds = [], leftOut = [], teamRoleIds = [], poRoleIds = [] } = written;
  if (doneStatusIds?.length === 0) return 'At least one status must count as done, or the board decides.';
  if (![...(doneStatusIds ?? []), ...waitingStatusIds].every((id) => there.statusIds.has(id)))
    return 'One of these statuses does not exist on this site any more.';
  if (![...teamRoleIds, ...poRoleIds].every((id) => there.roleIds.has(id)))
    return 'One of these roles does not exist in this project any more.';
  return problemOfLeftOut(leftOut, there);
}

function problemOfLeftOut(leftOut: Norms['leftOut'], { sprintIds }: ThereToday): string | null {
  const ids = new Set(leftOut.map(({ sprintId }) => sprintId));
  if (ids.size < leftOut.length) return 'A sprint can be left out once.';
  if (![...ids].every((id) => sprintIds.has(id))) return 'One of these sprints is not on this board.';
  if (leftOut.every(({ because }) => because.trim() !== '' && because.length <= LONGEST_REASON)) return null;
  return `A sprint is left out with a reason of up to ${LONGEST_REASON} characters, which everybody of your team reads.`;
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

function isWeekday(day: number): boolean {
  return Number.isInteger(day) && isWithin(day, 1, 7);
}

/** An offset such as `+01:00` is no zone: it knows no summer. */
function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
