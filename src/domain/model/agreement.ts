import type { Instant } from './instant';

/** What an admin and the team agreed on for one board. */
export interface Agreement {
  /** `null` = nobody switched the board on: nothing of it is read or kept. */
  readonly switchedOnAt: Instant | null;
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

export const OFF: Agreement = {
  switchedOnAt: null,
  roleSignals: { poRoleId: null, switchedOnAt: null },
  notMarkedSearch: false,
};
