/** When the team works, as the team itself wrote it down. */
export interface WorkingCalendar {
  /** IANA name such as `Europe/Berlin`. */
  readonly zone: string;
  /** Weekdays from 1, Monday, to 7, Sunday. */
  readonly workingDays: readonly number[];
  /** Dates such as `2026-12-25`. */
  readonly holidays: readonly string[];
}
