import type { RawHistoryItem } from '../../jira/site';
import type { DemoItem } from '../record/demo-item';
import type { HappeningOf } from '../record/happening';
import type { Step } from '../record/life';
import type { Project } from '../record/project';
import { estimateField } from './estimate-field';
import { FIELD } from './field-ids';
import type { Identities } from './identities';
import { rawStatus } from './raw-statuses';

/** What the histories need to know about the rest of the site. */
export interface Directory {
  readonly identities: Identities;
  readonly displayName: (accountId: string) => string;
}

type Side = readonly [id: string | null, text: string | null];

/** The items of the history entry that Jira writes about one step; none when the step changed nothing. */
export function historyItems(item: DemoItem, step: Step, directory: Directory): RawHistoryItem[] {
  const { before, happening, after } = step;
  switch (happening.kind) {
    case 'sprint':
      return changed(custom(FIELD.sprint, 'Sprint'), sprintSide(step.before), sprintSide(step.after));
    case 'status':
      return [...resolutionItems(step), ...statusItems(step)];
    case 'estimate':
      return estimateItems(step, happening);
    case 'description':
      return changed(system('description'), [null, before.description], [null, after.description]);
    case 'flag':
      return changed(custom(FIELD.flagged, 'Flagged'), flagSide(before.flagged), flagSide(after.flagged));
    case 'rank':
      return [
        {
          ...custom(FIELD.rank, 'Rank'),
          from: '',
          fromString: '',
          to: '',
          toString: `Ranked ${happening.to}`,
        },
      ];
    case 'assignee':
    case 'parent':
    case 'link':
    case 'project':
      return itemsAboutOthers(item, step, happening, directory);
  }
}

function itemsAboutOthers(
  item: DemoItem,
  { before, after }: Step,
  happening: HappeningOf<'assignee' | 'parent' | 'link' | 'project'>,
  directory: Directory,
): RawHistoryItem[] {
  const person = (accountId: string | null): Side =>
    accountId === null ? [null, null] : [accountId, directory.displayName(accountId)];
  const { identities } = directory;
  const other = (parent: DemoItem | null): Side =>
    parent === null ? [null, null] : [identities.id(parent), identities.key(parent, after.project)];
  switch (happening.kind) {
    case 'assignee':
      return changed(system('assignee'), person(before.assignee), person(after.assignee));
    case 'parent':
      return changed(nameless('IssueParentAssociation'), other(before.parent), other(after.parent));
    case 'link':
      return linkItems(happening, identities);
    case 'project':
      return [
        ...moveItems(item, before.project, happening.to, identities),
        ...statusItems({ before, happening, after }),
      ];
  }
}

function changed(field: RawHistoryItem, from: Side, to: Side): RawHistoryItem[] {
  if (from[0] === to[0] && from[1] === to[1]) return [];
  return [{ ...field, from: from[0], fromString: from[1], to: to[0], toString: to[1] }];
}

function sprintSide({ sprints }: Step['before']): Side {
  return [sprints.map(({ id }) => id).join(', '), sprints.map(({ name }) => name).join(', ')];
}

function flagSide(flagged: boolean): Side {
  return flagged ? ['[10019]', 'Impediment'] : ['', ''];
}

function statusItems({ before, after }: Step): RawHistoryItem[] {
  const side = ({ project, status }: Step['before']): Side => {
    const { id, name } = rawStatus(project, status);
    return [id, name];
  };
  return changed(system('status'), side(before), side(after));
}

function resolutionItems({ before, after }: Step): RawHistoryItem[] {
  const side = (resolvedAt: number | null): Side => (resolvedAt === null ? [null, null] : ['10000', 'Done']);
  return changed(system('resolution'), side(before.resolvedAt), side(after.resolvedAt));
}

/** Jira writes the numbers into the strings and leaves the ids empty. */
function estimateItems({ before, after }: Step, { written }: HappeningOf<'estimate'>): RawHistoryItem[] {
  const { id, name } = estimateField(after.project);
  const side = (value: number | null): Side => [null, value === null ? null : String(value)];
  return changed(custom(id, name), side(before.estimate), side(after.estimate)).map((entry) =>
    written === undefined ? entry : { ...entry, toString: written },
  );
}

function linkItems({ to, phrase }: HappeningOf<'link'>, identities: Identities): RawHistoryItem[] {
  const key = identities.key(to, to.born.project);
  const words = `This issue ${phrase} ${key}`;
  return changed({ field: 'Link', fieldtype: 'jira' }, [null, null], [key, words]);
}

function moveItems(item: DemoItem, from: Project, to: Project, identities: Identities): RawHistoryItem[] {
  return [
    ...changed(system('project'), [from.id, from.name], [to.id, to.name]),
    ...changed(
      { field: 'Key', fieldtype: 'jira' },
      [null, identities.key(item, from)],
      [null, identities.key(item, to)],
    ),
  ];
}

function system(fieldId: string): RawHistoryItem {
  return { field: fieldId, fieldtype: 'jira', fieldId };
}

function nameless(field: string): RawHistoryItem {
  return { field, fieldtype: 'jira' };
}

function custom(fieldId: string, field: string): RawHistoryItem {
  return { field, fieldtype: 'custom', fieldId };
}
