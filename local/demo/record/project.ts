/** A Jira project of the demo; a team-managed one has statuses and item types of its own. */
export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly managed: 'company' | 'team';
}

export type StatusName =
  'to-do' | 'in-progress' | 'in-review' | 'ready-for-release' | 'done' | 'released' | 'parked' | 'testing';

export type ItemKind = 'epic' | 'story' | 'task' | 'bug' | 'spike' | 'sub-task';
