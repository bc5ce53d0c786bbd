import type { RawRecord } from './raw-values';
import type { RawBoard, RawHistory, RawIssue, RawSprint } from './site';

/** What became of a live site, as it tells its listeners. `by` is an account id; `null` = nobody is named. */
export type SiteChange =
  | { readonly kind: 'issue-created'; readonly issue: RawIssue }
  | { readonly kind: 'issue-updated'; readonly issue: RawIssue; readonly entry: RawHistory }
  | { readonly kind: 'issue-deleted'; readonly issue: RawIssue; readonly by: string | null }
  | {
      readonly kind: 'sprint-changed';
      readonly before: RawSprint;
      readonly after: RawSprint;
      readonly by: string | null;
    }
  | { readonly kind: 'sprint-created'; readonly sprint: RawSprint; readonly by: string | null }
  | { readonly kind: 'sprint-deleted'; readonly sprint: RawSprint; readonly by: string | null }
  | {
      readonly kind: 'board-configured';
      readonly board: RawBoard;
      readonly configuration: RawRecord;
      readonly by: string | null;
    };

/** What a new or changed issue amounts to: one change for each new entry of its history. */
export function issueChanges(before: RawIssue | null, issue: RawIssue): readonly SiteChange[] {
  if (before === null) return [{ kind: 'issue-created', issue }];
  const known = new Set(before.changelog.histories.map(({ id }) => id));
  return issue.changelog.histories
    .filter(({ id }) => !known.has(id))
    .map((entry) => ({ kind: 'issue-updated', issue, entry }));
}
