import type { Birth, DemoItem } from '../record/demo-item';
import type { Draft } from '../words/draft';
import type { TeamTale } from './team-tale';

/** What may be given when an item is created; the rest is as Jira has it in advance. */
export type Given = Partial<Birth>;

/** Creates an item out of a draft, with its epic as parent, and adds it to the tale. */
export function createItem(
  tale: TeamTale,
  draft: Draft,
  createdAt: number,
  creator: string,
  given: Given,
): DemoItem {
  const { kind, summary } = draft;
  const born = { ...bornPlain(tale, draft), ...given };
  const item: DemoItem = { kind, summary, createdAt, creator, born, happenings: [] };
  tale.items.push(item);
  return item;
}

function bornPlain({ team, restricted, epics }: TeamTale, draft: Draft): Birth {
  return {
    project: draft.restricted === true ? (restricted ?? team.project) : team.project,
    status: 'to-do',
    sprint: null,
    estimate: null,
    description: draft.description,
    parent: draft.epic === null ? null : (epics[draft.epic] ?? null),
    assignee: null,
  };
}
