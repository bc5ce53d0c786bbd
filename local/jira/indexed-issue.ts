import { idOf, listOf, millisecondsOf, recordOf, textOf } from './raw-values';
import type { RawRecord } from './raw-values';
import type { RawIssue } from './site';

/** An issue with what searches ask of every issue, read once. Instants are epoch milliseconds, `null` = none. */
export interface IndexedIssue {
  readonly issue: RawIssue;
  readonly id: string;
  readonly projectId: string | null;
  readonly created: number | null;
  readonly updated: number | null;
  readonly resolved: number | null;
  /** The sprints that the Sprint field names today, as the field shows them. */
  readonly sprints: readonly RawRecord[];
  readonly sprintIds: readonly string[];
}

export function indexedIssue(issue: RawIssue, sprintField: string | null): IndexedIssue {
  const { fields } = issue;
  const sprints = sprintField === null ? [] : recordsOf(fields[sprintField]);
  return {
    issue,
    id: issue.id,
    projectId: textOf(recordOf(fields['project'])?.['id']),
    created: millisecondsOf(fields['created']),
    updated: millisecondsOf(fields['updated']),
    resolved: millisecondsOf(fields['resolutiondate']),
    sprints,
    sprintIds: sprints.flatMap((sprint) => idOf(sprint['id']) ?? []),
  };
}

function recordsOf(value: unknown): readonly RawRecord[] {
  return listOf(value)
    .map(recordOf)
    .filter((record) => record !== null);
}
