import type { DemoItem } from '../record/demo-item';
import type { Role } from './role';

/** One item in one sprint. */
export interface Part {
  readonly role: Role;
  readonly item: DemoItem;
  readonly developer: string;
  readonly description: string | null;
  /** In how many sprints it had been before this one, and whether it may be carried on once more. */
  readonly sprintsBefore: number;
  readonly mayGoOn: boolean;
  /** In progress before the sprint starts. */
  readonly started: boolean;
  /** Where on the sprint's line it came in; 0 = before the start. */
  readonly enteredAt: number;
  /** Where somebody takes it up; `null` = nobody does in this sprint, or somebody had before. */
  readonly takenUpAt: number | null;
  /** Where it is done, or where it leaves the sprint. */
  readonly endsAt: number;
}

/** A part whose places on the line are not laid out yet. */
export type Actor = Omit<Part, 'takenUpAt' | 'endsAt'>;
