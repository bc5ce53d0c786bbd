import { jiraRefusal } from '../jira-refusal';
import { jiraTimestamp } from '../jira-timestamp';
import type { LiveSite } from '../live-site';
import { listOf, recordOf } from '../raw-values';
import type { RawRecord } from '../raw-values';
import type { RawIssue, RawStatus } from '../site';
import type { Project } from '../site-projects';
import type { Deed } from './change-issue';
import { existingSprint, sprintValue } from './sprint-values';

/** What is typed in the dialog that creates an issue. */
export interface NewIssue {
  readonly project: Project;
  /** A name or an id of an issue type that the project's issues have. */
  readonly issueType: string;
  readonly summary: string;
  /** Further fields, as they stand in the issue. */
  readonly fields: RawRecord;
}

/** Creates an issue. What is typed in the dialog is there from the beginning, without a history entry. */
export function createIssue(site: LiveSite, given: NewIssue, deed: Deed): RawIssue {
  const issue: RawIssue = {
    id: site.nextIssueId(),
    key: nextKey(site, given.project),
    fields: {
      ...newFields(site, given),
      ...marks(deed),
      ...given.fields,
      ...sprintField(site, given.fields),
    },
    changelog: { startAt: 0, maxResults: 0, total: 0, histories: [] },
  };
  site.putIssue(issue);
  return issue;
}

function newFields(site: LiveSite, { project, issueType, summary }: NewIssue): RawRecord {
  const issuetype = issueTypeOf(site, project, issueType);
  const status = firstStatus(site, project);
  const empty = { description: null, labels: [], assignee: null, resolution: null, resolutiondate: null };
  return { ...empty, summary, issuetype, status, project: projectValue(site, project) };
}

/** Who created it, and when. */
function marks({ at, by }: Deed): RawRecord {
  const instant = jiraTimestamp(at);
  const person = by === undefined ? null : { accountId: by, accountType: 'atlassian', active: true };
  const times = { created: instant, updated: instant, statuscategorychangedate: instant };
  return { ...times, reporter: person, creator: person };
}

/** The dialog names the sprint by its id; an issue that is created in it has no history entry for that. */
function sprintField(site: LiveSite, fields: RawRecord): RawRecord {
  const field = site.sprintField;
  const wanted = field === null ? undefined : fields[field];
  if (field === null || typeof wanted !== 'number') return {};
  const sprint = existingSprint(site, wanted);
  if (sprint.state === 'closed') throw jiraRefusal(400, `The sprint ${sprint.name} is closed.`);
  return { [field]: [sprintValue(sprint)] };
}

/** The type as another issue of the project, or else of the site, carries it. */
function issueTypeOf(site: LiveSite, { id }: Project, wanted: string): RawRecord {
  const types = [...site.indexed()]
    .sort((one, other) => Number(other.projectId === id) - Number(one.projectId === id))
    .map(({ issue }) => recordOf(issue.fields['issuetype']));
  const found = types.find((type) => type?.['id'] === wanted || type?.['name'] === wanted);
  if (found !== undefined && found !== null) return found;
  throw jiraRefusal(400, 'Specify a valid issue type');
}

/** Work begins in the first status of the board's left-most column; without a board in the site's first. */
function firstStatus(site: LiveSite, { id }: Project): RawStatus {
  const mapped = [...site.boardDetails.values()]
    .filter(({ configuration }) => belongsTo(configuration, id))
    .flatMap(({ configuration }) => listOf(recordOf(configuration['columnConfig'])?.['columns']))
    .flatMap((column) => listOf(recordOf(column)?.['statuses']))
    .map((status) => recordOf(status)?.['id']);
  const first = site.statuses.find((status) => status.id === mapped[0]) ?? site.statuses[0];
  if (first !== undefined) return first;
  throw jiraRefusal(400, 'This site has no status.');
}

function belongsTo(configuration: RawRecord, projectId: string): boolean {
  return recordOf(configuration['location'])?.['id'] === projectId;
}

function projectValue(site: LiveSite, { id, key, name }: Project): RawRecord {
  const known = [...site.indexed()].find(({ projectId }) => projectId === id);
  return recordOf(known?.issue.fields['project']) ?? { id, key, name };
}

/** Numbers are not given twice: the next one is above all that the project has or had. */
function nextKey(site: LiveSite, { key }: Project): string {
  const numbers = [...site.indexed()]
    .filter(({ issue }) => issue.key.startsWith(`${key}-`))
    .map(({ issue }) => Number(issue.key.slice(key.length + 1)));
  return `${key}-${Math.max(0, ...numbers) + 1}`;
}
