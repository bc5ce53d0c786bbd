import type { ChangeKind } from './change';
import type { Instant } from './instant';
import type { SprintId } from './sprint';

/** What the team says a change inside a sprint was. Unsigned: nobody can tell who said it. */
export type MarkKind = 'agreed' | 'emergency' | 'pulled-in' | 'split' | 'data-error' | 'lets-talk';

export interface Mark {
  readonly kind: MarkKind;
  readonly at: Instant;
}

/** One change of one sprint: an item, what happened and when. The same change has the same name on every reading. */
export interface ChangeName {
  readonly sprintId: SprintId;
  readonly itemId: string;
  readonly kind: ChangeKind;
  readonly at: Instant;
}

/** Every mark that one change was given and that was not taken back, oldest first; the last one counts. */
export interface ChangeMarks {
  readonly change: ChangeName;
  readonly marks: readonly Mark[];
}
