import type { RawHistoryItem } from '../../jira/site';
import type { DemoItem, HappeningOf } from '../record/demo-item';
import type { Step } from '../record/life';
import type { Project } from '../record/project';
import { changed, fieldWithoutId, NO_VALUE, systemField } from './changed';
import type { Side } from './changed';
import type { Identities } from './identities';
import { statusItems } from './status-items';

/** What the histories need to know about the rest of the site. */
export interface Directory {
  readonly identities: Identities;
  readonly displayName: (accountId: string) => string;
}

/** The history items of changes that name somebody or something else: people, parents, links, projects. */
export function relationItems(
  item: DemoItem,
  { before, after }: Step,
  happening: HappeningOf<'assignee' | 'parent' | 'link' | 'project'>,
  directory: Directory,
): RawHistoryItem[] {
  const { identities } = directory;
  const parentSide = (parent: DemoItem | null): Side =>
    parent === null ? NO_VALUE : [identities.id(parent), identities.key(parent, parent.born.project)];
  switch (happening.kind) {
    case 'assignee':
      return assigneeItems(before.assignee, happening.to, directory);
    case 'parent':
      return changed(
        fieldWithoutId('IssueParentAssociation'),
        parentSide(before.parent),
        parentSide(after.parent),
      );
    case 'link':
      return linkItems(happening, identities);
    case 'project':
      return [...moveItems(item, before.project, happening.to, identities), ...statusItems(before, after)];
  }
}

function assigneeItems(from: string | null, to: string, { displayName }: Directory): RawHistoryItem[] {
  const side = (account: string | null): Side =>
    account === null ? NO_VALUE : [account, displayName(account)];
  return changed(systemField('assignee'), side(from), side(to));
}

function linkItems({ to, phrase }: HappeningOf<'link'>, identities: Identities): RawHistoryItem[] {
  const key = identities.key(to, to.born.project);
  return changed(fieldWithoutId('Link'), NO_VALUE, [key, `This issue ${phrase} ${key}`]);
}

/** A move changes the project and the key; the id stays. */
function moveItems(item: DemoItem, from: Project, to: Project, { key }: Identities): RawHistoryItem[] {
  return [
    ...changed(systemField('project'), [from.id, from.name], [to.id, to.name]),
    ...changed(fieldWithoutId('Key'), [null, key(item, from)], [null, key(item, to)]),
  ];
}
