import { dayEnds, dayOfSprint } from '../../domain/inspect';
import type { WorkingCalendar } from '../../domain/model/working-calendar';
import type { Instant } from '../../domain/model/instant';
import type { SprintSpan } from '../../domain/model/ledger';

/** The days of a sprint as its viewer counts them. */
export interface SprintCalendar {
  /** The last instant of each day of the sprint, oldest first. */
  readonly dayEnds: (span: SprintSpan) => Instant[];
  /** The working day of an instant, from 1; 0 = before the first working day. */
  readonly dayOf: (span: SprintSpan, at: Instant) => number;
  /** Today's working day and how many there are; `of` is `null` without a planned end. */
  readonly dayOfRunning: (span: SprintSpan, plannedEnd: Instant | null) => { day: number; of: number | null };
}

/** Days by a calendar of working days in one zone. */
export function sprintCalendar(calendar: WorkingCalendar): SprintCalendar {
  const dayOfRunning: SprintCalendar['dayOfRunning'] = ({ start, end }, plannedEnd) => {
    const counted = dayOfSprint(end, { start, plannedEnd }, calendar);
    // A calendar without any working day counts none.
    return counted.kind === 'unknown' ? { day: 0, of: null } : { day: counted.day, of: counted.of };
  };
  return {
    dayEnds: ({ start, end }) => dayEnds(start, end, calendar.zone),
    dayOf: (span, at) => dayOfRunning({ ...span, end: at }, null).day,
    dayOfRunning,
  };
}
