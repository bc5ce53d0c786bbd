import { z } from 'zod';
import { isBoardAtWork } from '../../store/agreements';
import { boardsOfProject } from '../../store/board-index';
import type { Store } from '../../store/store';
import { eventId } from './event-id';
import type { Receipt } from './receipt';

const PROJECT_OF_KEY = /^([A-Z][A-Z0-9_]*)-\d+$/;

const change = z.object({ field: z.string().nullish(), fromString: z.string().nullish() });

/** Ids and keys are all that is looked at: no text of the item, and nobody who had to do with it. */
const issueEvent = z.object({
  issue: z.object({
    id: eventId,
    key: z.string().regex(PROJECT_OF_KEY),
    fields: z.object({ project: z.object({ key: z.string() }).optional().catch(undefined) }).optional(),
  }),
  changelog: z
    .object({ items: z.array(change) })
    .optional()
    .catch(undefined),
});

type IssueEvent = z.infer<typeof issueEvent>;

/**
 * An item was created, changed or deleted: the boards that are on, not paused, and show its project are told which one. An item that was
 * moved concerns the boards of the project it came from as well. Every other event is dropped before anything is written.
 */
export async function takeIssueEvent(event: unknown, { store, handOn }: Receipt): Promise<void> {
  const read = issueEvent.safeParse(event);
  if (!read.success) return;
  const ids = [String(read.data.issue.id)];
  for (const boardId of await boardsAbout(store, read.data)) {
    await handOn({ kind: 'items', boardId, ids });
  }
}

async function boardsAbout(store: Store, event: IssueEvent): Promise<readonly number[]> {
  const known = await Promise.all(projectsOf(event).map((key) => boardsOfProject(store, key)));
  const boards = [...new Set(known.flat())];
  const on = await Promise.all(boards.map((boardId) => isBoardAtWork(store, boardId)));
  return boards.filter((_, position) => on[position] === true);
}

function projectsOf({ issue, changelog }: IssueEvent): readonly string[] {
  const now = [issue.fields?.project?.key ?? '', projectOfKey(issue.key)];
  const before = (changelog?.items ?? [])
    .filter(({ field }) => field?.toLowerCase() === 'key')
    .map(({ fromString }) => projectOfKey(fromString ?? ''));
  return [...new Set([...now, ...before])].filter((key) => key !== '');
}

function projectOfKey(key: string): string {
  return PROJECT_OF_KEY.exec(key)?.[1] ?? '';
}
