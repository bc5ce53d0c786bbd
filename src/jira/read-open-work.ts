import { z } from 'zod';
import type { WorkItem } from '../domain/model/work-item';
import type { BoardFrame } from './board-frame';
import type { Jira } from './jira';
import { instantOrNone } from './jira-instant';
import { idList } from './jql';
import { readChangedItems, withHistories } from './read-changed-items';
import { search } from './search';
import { sprintsNamedToday } from './sprints-of-item';
import { fieldsOfItems } from './wanted-fields';

const ITEMS_A_PAGE = 100;

const lastChange = z.object({ fields: z.object({ updated: instantOrNone }) });

/** What differs from what was known. */
export interface OpenWork {
  readonly changed: readonly WorkItem[];
  /** Ids of items that were in the sprints and cannot be read any more: deleted, archived or hidden. */
  readonly gone: readonly string[];
}

/**
 * The items of the running and planned sprints that differ from what is known: one question when none does. An item is
 * the same as long as Jira says that it changed last at the same instant; one that was in such a sprint and is not found
 * there any more is read as well, because it left.
 */
export async function readOpenWork(
  jira: Jira,
  frame: BoardFrame,
  known: ReadonlyMap<string, WorkItem>,
): Promise<OpenWork> {
  if (frame.sprintIds.length === 0) return { changed: [], gone: [] };
  const { issues } = await search(jira, {
    jql: `sprint in (${idList(frame.sprintIds)})`,
    fields: fieldsOfItems(frame),
    pageSize: ITEMS_A_PAGE,
    answer: 'the items of the running sprint',
  });
  const changed = new Map([...issues].filter(([id, issue]) => hasChanged(issue, known.get(id))));
  const here = await withHistories(jira, frame, changed);
  const leftIds = idsThatLeft(frame, known, issues);
  const elsewhere = await readChangedItems(jira, frame, leftIds);
  const found = new Set(elsewhere.map(({ id }) => id));
  return {
    changed: [...here, ...elsewhere],
    gone: leftIds.filter((id) => !found.has(id)),
  };
}

function hasChanged(issue: unknown, known: WorkItem | undefined): boolean {
  const read = lastChange.safeParse(issue);
  const updated = read.success ? read.data.fields.updated : null;
  return known === undefined || updated === null || updated !== known.updatedAt;
}

/** What was in one of the sprints when it was read last, and is not found there any more. */
function idsThatLeft(
  { sprintIds }: BoardFrame,
  known: ReadonlyMap<string, WorkItem>,
  found: ReadonlyMap<string, unknown>,
): readonly string[] {
  const open = new Set(sprintIds);
  const others = [...known.values()].filter(({ id }) => !found.has(id));
  return others.filter((item) => sprintsNamedToday(item).some((id) => open.has(id))).map(({ id }) => id);
}
