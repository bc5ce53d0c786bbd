import { briefedSprint, markedChanges, retroBrief } from '../../src/domain/inspect';
import type { BoardHistory } from '../../src/domain/model/board-history';
import type { Inspection } from '../../src/domain/model/inspection';
import type { WorkingCalendar } from '../../src/domain/model/working-calendar';
import { readSiteIssues } from '../jira/site-folder';

interface BriefAsked {
  readonly site: string;
  readonly sprintId: number | null;
  /** The agreed one. */
  readonly calendar: WorkingCalendar;
}

/** The retrospective brief of a site folder, as the panel writes it for somebody who may see every item. */
export async function siteBrief(
  inspection: Inspection,
  { marks = [] }: BoardHistory,
  { site, sprintId, calendar }: BriefAsked,
): Promise<string> {
  const sprint = briefedSprint(inspection.sprints, sprintId);
  const { changes } = sprint.ledger;
  return retroBrief(inspection, {
    sprint,
    changes: markedChanges(sprint.sprint.id, changes, marks),
    labels: await labelsOf(site, new Set(changes.map(({ itemId }) => itemId))),
    experiments: [],
    calendar,
  });
}

/** What the items are called, read in a second walk: the first one keeps no texts. */
async function labelsOf(site: string, ids: ReadonlySet<string>) {
  const labels = new Map<string, { readonly key: string; readonly summary: string }>();
  for await (const { issue } of readSiteIssues(site)) {
    const { summary } = issue.fields;
    if (ids.has(issue.id))
      labels.set(issue.id, { key: issue.key, summary: typeof summary === 'string' ? summary : '' });
  }
  return labels;
}
