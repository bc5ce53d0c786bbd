import type { DemoSprint } from './demo-sprint';
import type { Happening } from './happening';
import type { ItemKind, Project, StatusName } from './project';

/** One piece of work: how it was created, and everything that ever happens to it, in any order. */
export interface DemoItem {
  readonly kind: ItemKind;
  readonly summary: string;
  readonly createdAt: number;
  readonly creator: string;
  readonly born: Birth;
  readonly happenings: Happening[];
}

/** The values an item was created with: Jira keeps no history entry of them. */
export interface Birth {
  readonly project: Project;
  readonly status: StatusName;
  readonly sprint: DemoSprint | null;
  readonly estimate: number | null;
  readonly description: string | null;
  readonly parent: DemoItem | null;
  readonly assignee: string | null;
}
