import type { RawHistory, RawIssue } from '../../jira/site';
import { siteIso } from '../calendar/site-time';
import type { DemoItem } from '../record/demo-item';
import type { DemoSprint } from '../record/demo-sprint';
import type { ItemState } from '../record/item-state';
import { descriptionDocument } from './description-document';
import { estimateField } from './estimate-field';
import { FIELD } from './field-ids';
import type { Directory } from './relation-items';
import { rawIssueType } from './raw-issue-type';
import { rawStatus } from './raw-statuses';
import { rawLinks } from './raw-links';

/** All that an issue's answer is made of. */
export interface IssueSheet {
  readonly item: DemoItem;
  readonly today: ItemState;
  readonly updatedAt: number;
  readonly subTasks: readonly DemoItem[];
}

export interface Desk extends Directory {
  readonly today: (item: DemoItem) => ItemState;
  /** A sprint as the Sprint field carries it. */
  readonly inField: (sprint: DemoSprint) => Readonly<Record<string, unknown>>;
}

const MEDIUM = { id: '3', name: 'Medium' };

/** `GET /rest/api/3/issue`, with the whole changelog, newest entry first. */
export function rawIssue(sheet: IssueSheet, histories: readonly RawHistory[], desk: Desk): RawIssue {
  const newestFirst = [...histories].reverse();
  const { length } = newestFirst;
  return {
    id: desk.identities.id(sheet.item),
    key: desk.identities.key(sheet.item, sheet.today.project),
    fields: {
      ...words(sheet),
      ...people(sheet, desk),
      ...times(sheet),
      ...relations(sheet, desk),
      ...planning(sheet, desk),
    },
    changelog: { startAt: 0, maxResults: length, total: length, histories: newestFirst },
  };
}

function words({ item, today }: IssueSheet): Readonly<Record<string, unknown>> {
  const { id, key, name, managed } = today.project;
  return {
    summary: item.summary,
    description: today.description === null ? null : descriptionDocument(today.description),
    issuetype: rawIssueType(today.project, item.kind),
    project: { id, key, name, projectTypeKey: 'software', simplified: managed === 'team' },
    status: rawStatus(today.project, today.status),
    priority: MEDIUM,
    resolution: today.resolvedAt === null ? null : { id: '10000', name: 'Done' },
    labels: [],
    fixVersions: [],
    components: [],
  };
}

function people({ item, today }: IssueSheet, desk: Desk): Readonly<Record<string, unknown>> {
  const person = (accountId: string) => ({
    accountId,
    accountType: 'atlassian',
    active: true,
    displayName: desk.displayName(accountId),
  });
  return {
    assignee: today.assignee === null ? null : person(today.assignee),
    reporter: person(item.creator),
    creator: { accountId: item.creator, accountType: 'atlassian', active: true },
  };
}

function times({ item, today, updatedAt }: IssueSheet): Readonly<Record<string, unknown>> {
  return {
    created: siteIso(item.createdAt),
    updated: siteIso(updatedAt),
    resolutiondate: today.resolvedAt === null ? null : siteIso(today.resolvedAt),
    statuscategorychangedate: siteIso(today.categoryChangedAt),
    duedate: null,
    timeoriginalestimate: null,
    timeestimate: null,
    timespent: null,
    workratio: -1,
  };
}

function relations({ today, subTasks }: IssueSheet, desk: Desk): Readonly<Record<string, unknown>> {
  return {
    ...(today.parent !== null && { parent: shortIssue(today.parent, desk) }),
    subtasks: subTasks.map((child) => shortIssue(child, desk)),
    issuelinks: rawLinks(today.links, (other) => shortIssue(other, desk)),
  };
}

/** An issue as its relatives carry it. */
function shortIssue(item: DemoItem, { identities, today }: Desk): Readonly<Record<string, unknown>> {
  const { project, status } = today(item);
  const short = { summary: item.summary, status: rawStatus(project, status), priority: MEDIUM };
  const fields = { ...short, issuetype: rawIssueType(project, item.kind) };
  return { id: identities.id(item), key: identities.key(item, project), fields };
}

function planning(
  { item, today }: IssueSheet,
  { inField, identities }: Desk,
): Readonly<Record<string, unknown>> {
  const named = today.sprints.filter((sprint) => !sprint.deleted).map(inField);
  const estimates = { [FIELD.storyPoints]: null, [FIELD.storyPointEstimate]: null };
  return {
    ...estimates,
    [estimateField(today.project).id]: today.estimate,
    [FIELD.sprint]: named.length === 0 ? null : named,
    [FIELD.rank]: `0|i${rankOf(identities.id(item))}:`,
    [FIELD.flagged]: today.flagged ? [{ id: '10019', value: 'Impediment' }] : null,
  };
}

function rankOf(id: string): string {
  return Number(id).toString(36).padStart(5, '0');
}
