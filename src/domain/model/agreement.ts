import type { Instant } from './instant';

/** What was switched for one board: on, paused, the opt-ins. How the team works is written in its norms. */
export interface Agreement {
  /** `null` = nobody switched the board on: nothing of it is read or kept. */
  readonly switchedOnAt: Instant | null;
  /** `null` = it goes on; while it is paused nothing of it is read, kept or shown. */
  readonly pausedAt: Instant | null;
  /** The three opt-in role signals: both switches, or `null` for the one that is not set. */
  readonly roleSignals: RoleSwitches;
  /** Whether `notMarked()` may be used in searches. */
  readonly notMarkedSearch: boolean;
}

/** The sums count only while both hold. */
export interface RoleSwitches {
  /** The project role that an admin named as the Product Owner's. */
  readonly poRoleId: number | null;
  /** When somebody who holds that role switched the sums on. */
  readonly switchedOnAt: Instant | null;
}

/** Whether anything of the board may be read, kept or shown. */
export function isAtWork({ switchedOnAt, pausedAt }: Agreement): boolean {
  return switchedOnAt !== null && pausedAt === null;
}

export const OFF: Agreement = {
  switchedOnAt: null,
  pausedAt: null,
  roleSignals: { poRoleId: null, switchedOnAt: null },
  notMarkedSearch: false,
};
