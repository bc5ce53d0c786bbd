import type { MarkKind } from '../domain/model/mark';
import type { Milliseconds } from './answer';
import type { OfBoard, OfSprint } from './of-board';

/** Whether the viewer may mark the changes of a sprint: `frozen` once the sprint after it has closed. */
export type Marking = 'open' | 'frozen' | 'not-the-team';

export interface MarkSaid {
  readonly kind: MarkKind;
  readonly at: Milliseconds;
}

export interface MarkQuestion extends OfSprint {
  /** Ids of changes, as they stand in the rows. */
  readonly changes: readonly string[];
  /** `take-back` removes the last mark of each. */
  readonly mark: MarkKind | 'take-back';
}

export interface MarksSaid {
  readonly marks: readonly { readonly change: string; readonly marks: readonly MarkSaid[] }[];
}

export interface PlanningSaid {
  readonly finishedAt: Milliseconds;
}

/** Until when planning may go on after the start: to the end of its grace, or until the team said that it is finished. */
export interface Planning {
  readonly graceEndsAt: Milliseconds;
  readonly finishedAt: Milliseconds | null;
}

export type Consent = BoardOn | { readonly state: 'off'; readonly maySwitch: boolean };

export interface BoardOn {
  readonly state: 'on';
  readonly since: Milliseconds;
  readonly maySwitch: boolean;
  /** Whether searches may use `notMarked()`. */
  readonly notMarkedSearch: boolean;
  /** Whether the viewer is of the team, which agrees on that. */
  readonly mayAgree: boolean;
  /** Nothing of it is read, kept or shown until somebody of the team lets it go on. */
  readonly paused: boolean;
}

/** The pass is given with an answer about the board, to this viewer for this board; it wears off after a day or two. */
export interface VersionQuestion extends OfBoard {
  readonly pass: string;
}

export interface LiveBoard extends BoardVersion {
  readonly pass: string;
}

/** A board whose version may be asked for. */
export interface WatchedBoard {
  readonly id: number;
  readonly pass: string;
}

export interface BoardVersion {
  /** Opaque: another value means that something changed. */
  readonly version: string;
  readonly history: HistoryProgress;
}

/** How far the reading of closed sprints has come; what is there is usable already. */
export type HistoryProgress =
  | { readonly state: 'complete' }
  | { readonly state: 'reading'; readonly done: number; readonly of: number }
  /** Jira asked us to wait. */
  | { readonly state: 'waiting'; readonly until: Milliseconds; readonly done: number; readonly of: number }
  /** It could not go on; the daily pass tries again. */
  | { readonly state: 'set-aside'; readonly because: string; readonly done: number; readonly of: number };

export interface ItemQuestion {
  readonly kind: 'item';
  readonly zone?: string;
}

/** Nothing is shown when there is nothing to say. `boards`: those whose version tells when there may be something. */
export type ItemTale = { readonly kind: 'silent'; readonly boards: readonly WatchedBoard[] } | ItemInSprint;

export interface ItemInSprint {
  readonly kind: 'in-sprint';
  readonly boardId: number;
  readonly pass: string;
  readonly sprintId: number;
  readonly sprint: string;
  /** Sentences such as "Came into Sprint 24 on day 4 (+5 points)." */
  readonly says: readonly string[];
  /** The changes that can be marked, oldest first. */
  readonly changes: readonly ItemChange[];
  readonly marking: Marking;
}

export interface ItemChange {
  readonly id: string;
  readonly says: string;
  readonly marks: readonly MarkSaid[];
}

export interface NewChangesQuestion extends OfBoard {
  /** The newest change that this browser has shown; absent on the first visit. */
  readonly seen?: Milliseconds;
}

export type NewChanges =
  /** With the pass the board's version may be asked for; `null` = nothing will ever be told here, to this viewer. */
  | { readonly kind: 'quiet'; readonly pass: string | null }
  | {
      readonly kind: 'changes';
      readonly sprintId: number;
      readonly sprint: string;
      readonly count: number;
      readonly newest: Milliseconds;
    };

export interface RoleSignals {
  /** The project's roles by name, for an admin to choose from; empty for everybody else. */
  readonly roles: readonly { readonly id: number; readonly name: string }[];
  readonly poRoleId: number | null;
  readonly on: boolean;
  readonly mayMap: boolean;
  readonly maySwitch: boolean;
  readonly says: string;
}
