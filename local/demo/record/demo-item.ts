import type { DemoSprint } from './demo-sprint';
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

/** Something that happens to an item, and who did it; `null` = an automation, which leaves no author. */
export type Happening = { readonly at: number; readonly by: string | null } & (
  | {
      /** Into a sprint, or into the backlog. Closed sprints stay listed, and open ones that it `keeps`. */
      readonly kind: 'sprint';
      readonly to: DemoSprint | null;
      readonly keeps?: readonly DemoSprint[];
    }
  | { readonly kind: 'status'; readonly to: StatusName }
  | {
      readonly kind: 'estimate';
      readonly to: number | null;
      /** How Jira wrote the number, such as `3.0`. */
      readonly written?: string;
    }
  | { readonly kind: 'description'; readonly to: string }
  | { readonly kind: 'flag'; readonly to: boolean }
  | { readonly kind: 'rank'; readonly to: 'higher' | 'lower' }
  | { readonly kind: 'assignee'; readonly to: string }
  | { readonly kind: 'parent'; readonly to: DemoItem }
  | { readonly kind: 'link'; readonly to: DemoItem; readonly phrase: LinkPhrase }
  | { readonly kind: 'project'; readonly to: Project }
);

export type LinkPhrase = 'relates to' | 'causes' | 'is caused by';

export type HappeningOf<K extends Happening['kind']> = Extract<Happening, { readonly kind: K }>;
