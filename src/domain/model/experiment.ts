import type { Instant } from './instant';
import type { SprintId } from './sprint';

/** Who looks after an experiment on each side: a role, never a name. */
export const PO_SIDE_ROLES = ['product-owner', 'proxy-product-owner', 'stakeholder'] as const;
export const TEAM_SIDE_ROLES = ['developer', 'tester', 'designer', 'scrum-master'] as const;

export type PoSideRole = (typeof PO_SIDE_ROLES)[number];
export type TeamSideRole = (typeof TEAM_SIDE_ROLES)[number];

/** What people write on a card, in their own words. Read by no signal. */
export interface ExperimentCard {
  readonly weSee: string;
  readonly weThink: string;
  readonly weTry: string;
  readonly weExpect: string;
  readonly weStopIf: string;
  /** For how many sprints: 1 to 6. */
  readonly sprints: number;
  readonly afterFromPoSide: PoSideRole;
  readonly afterFromTeamSide: TeamSideRole;
}

/** `keep`: it stays as we work. `change`: another try, on a new card. `stop`: it ends. */
export const OUTCOMES = ['keep', 'change', 'stop'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** `due` is never kept: it follows from the sprints that have closed. */
export type ExperimentState =
  | { readonly kind: 'draft' }
  /** `firstSprint`: the sprint it begins with; `null` = the next one that starts. */
  | { readonly kind: 'running'; readonly startedAt: Instant; readonly firstSprint: SprintId | null }
  | {
      readonly kind: 'reviewed';
      readonly startedAt: Instant;
      readonly reviewedAt: Instant;
      /** In how many sprints it was tried to their close; 0 = it was stopped before. */
      readonly tried: number;
      readonly outcome: Outcome;
      /** What the people learned, in their words; may be empty. */
      readonly learned: string;
      /** The facts as they stood at the review: sprints fall out of what is kept, this does not. */
      readonly facts: BeforeAfter;
    };

/** One small experiment on one breaker. */
export interface Experiment {
  readonly id: string;
  /** Grows with each change of the card, so that two who edit it at once are noticed. */
  readonly revision: number;
  readonly breaker: string;
  /** The signal whose figures are compared; `null` where Jira sees nothing of the breaker. */
  readonly signal: string | null;
  readonly card: ExperimentCard;
  readonly state: ExperimentState;
  /** The experiment that this one changes. */
  readonly follows: string | null;
}

/** What a signal saw in one closed sprint: as many entries as there are behind the figure. */
export interface SprintFigure {
  readonly sprintId: SprintId;
  readonly sprint: string;
  readonly figure: number | 'unknown';
  /** Why it is unknown. */
  readonly because?: string;
}

/** The sprints before an experiment and those in which it was tried, with what may be said about them. */
export interface BeforeAfter {
  readonly before: readonly SprintFigure[];
  readonly after: readonly SprintFigure[];
  /** `fewer` and `more` only where chance alone would rarely do it; else `cannot-say`, with the reason. */
  readonly compared: 'fewer' | 'more' | 'cannot-say';
  readonly says: string;
}

/** The last step of the ladder, written by both sides and visible to both. */
export interface RequestForHelp {
  readonly breaker: string;
  readonly revision: number;
  readonly fromPoSide: string;
  readonly fromTeamSide: string;
  readonly weAskFor: string;
  readonly writtenAt: Instant;
}
