import type { Incoming } from './team-tale';

export type Outcome = 'done' | 'carried-on' | 'taken-out' | 'taken-out-late';

/** What one item will be in one sprint, before it is known which item it is. */
export interface Role {
  readonly outcome: Outcome;
  readonly cameIn: boolean;
  /** What it has as the sprint ends, and what it was estimated at before; another size = re-estimated inside. */
  readonly points: number | null;
  readonly firstEstimate: number | null;
  /** Opened again between the close and the next start. */
  readonly reopens: boolean;
  /** The item, where it comes from an earlier sprint. */
  readonly incoming: Incoming | null;
}
