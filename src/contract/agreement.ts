import type { Allowed, NormChange, NormedThreshold, Norms } from '../domain/model/norms';
import type { Milliseconds } from './answer';
import type { OfBoard } from './of-board';

export type { Allowed, NormChange, NormedThreshold, Norms };

/** What was agreed for a board, for the team and for project admins; whoever may not edit it reads it. */
export interface AgreementShown {
  readonly revision: number;
  readonly norms: Norms;
  readonly mayEdit: boolean;
  readonly thresholds: readonly ThresholdShown[];
  /** What the pickers offer; where the viewer may not edit, what was chosen. */
  readonly statuses: readonly { readonly id: string; readonly name: string }[];
  readonly roles: readonly RoleShown[];
  readonly sprints: readonly { readonly id: number; readonly name: string }[];
  /** Newest first. */
  readonly changes: readonly NormChange[];
  readonly paused: boolean;
  readonly mayPause: boolean;
  /** Who may see what, role by role, in words. */
  readonly access: readonly string[];
  /** What this viewer may see, and what nobody may. */
  readonly youSee: readonly string[];
  /** Named roles that the project no longer has, and other things to look at. */
  readonly warnings: readonly string[];
}

export interface ThresholdShown {
  readonly name: NormedThreshold;
  readonly says: string;
  readonly ours: number;
  /** `null` = ours. */
  readonly yours: number | null;
  readonly least: number;
  readonly most: number;
  readonly unit: 'share' | 'ratio' | 'sprints';
  /** A peer-reviewed or plain statistics, B vendor data, C opinion, D a default of ours. */
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly source: string;
}

export interface RoleShown {
  readonly id: number;
  readonly name: string;
}

export interface ChangeNorms extends OfBoard {
  /** As it was shown: what changed since is shown first. */
  readonly revision: number;
  /** Only what is to be changed. */
  readonly norms: Partial<Norms>;
}

export interface PauseQuestion extends OfBoard {
  readonly paused: boolean;
}

/** Everything that is kept of a board, as text that can be saved; counters of fewer than five answers are in no export. */
export interface BoardExport {
  readonly fileName: string;
  readonly json: string;
  readonly exportedAt: Milliseconds;
}
