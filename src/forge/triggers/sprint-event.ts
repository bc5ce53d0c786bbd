import { z } from 'zod';
import { type Instant, MINUTE } from '../../domain/model/instant';
import type { Sprint } from '../../domain/model/sprint';
import { readSprints } from '../../jira/sprint-answer';
import { headFrom } from '../../jira/board-head';
import { boardsKnown } from '../../store/agreements';
import { readHead } from '../../store/heads';
import { recordStart } from '../../store/recorded-sprints';
import type { Store } from '../../store/store';
import { tellingStore } from '../queue/telling-store';
import { eventId } from './event-id';
import type { Receipt } from './receipt';

const sprintEvent = z.object({
  eventType: z.string(),
  sprint: z.object({
    id: eventId,
    originBoardId: eventId.optional().catch(undefined),
    goal: z.string().nullish().catch(undefined),
    completeDate: z.unknown().optional(),
  }),
});

/**
 * From its start on a sprint is scanned for work that left it, and the recorded start says from when; and the items of a
 * deleted one move without an event of their own.
 */
const CHANGES_OPEN_WORK = /:(started|deleted):/;

/** An event that comes later than this after a start that is known already tells nothing new. */
const LATE = 15 * MINUTE;

type SprintEvent = z.infer<typeof sprintEvent>;

/**
 * A sprint was started, changed, closed or deleted: the boards that are on, not paused, and show it are told to look. Only the moment at
 * which the start was heard of is written down, because Jira forgets it. Every other event is dropped before anything is
 * written.
 */
export async function takeSprintEvent(event: unknown, receipt: Receipt): Promise<void> {
  const read = sprintEvent.safeParse(event);
  if (!read.success) return;
  const { eventType, sprint } = read.data;
  for (const boardId of await boardsShowing(receipt.store, sprint)) {
    if (eventType.includes(':started:')) await keepStart(receipt, boardId, sprint);
    await receipt.handOn({ kind: 'head', boardId });
    if (CHANGES_OPEN_WORK.test(eventType)) await receipt.handOn({ kind: 'open', boardId });
  }
}

/** A sprint that had closed before was reopened: that is no start. */
async function keepStart(
  { store: plain, now }: Receipt,
  boardId: number,
  { id, goal, completeDate }: SprintEvent['sprint'],
): Promise<void> {
  if (typeof completeDate === 'string' && completeDate !== '') return;
  if (await isNoStart(plain, boardId, id, now)) return;
  const { store, tell } = tellingStore(plain, boardId, now);
  await recordStart(store, boardId, id, now, goal?.trim() || null);
  await tell();
}

/** When the board was read last, the sprint had closed; or it ran long ago already, and only the event is late. */
async function isNoStart(store: Store, boardId: number, sprintId: number, now: Instant): Promise<boolean> {
  const known = (await sprintsOf(store, boardId)).find(({ id }) => id === sprintId);
  if (known?.state === 'closed') return true;
  return known?.state === 'active' && now - (known.startDate ?? now) > LATE;
}

/** The board that owns the sprint, and every other one that listed it when it was read last. */
async function boardsShowing(
  store: Store,
  { id, originBoardId }: SprintEvent['sprint'],
): Promise<readonly number[]> {
  const on = (await boardsKnown(store)).filter(({ on, paused }) => on && !paused);
  const showing: number[] = [];
  for (const { boardId } of on) {
    if (boardId === originBoardId || (await lists(store, boardId, id))) showing.push(boardId);
  }
  return showing;
}

async function lists(store: Store, boardId: number, sprintId: number): Promise<boolean> {
  return (await sprintsOf(store, boardId)).some(({ id }) => id === sprintId);
}

async function sprintsOf(store: Store, boardId: number): Promise<readonly Sprint[]> {
  const head = headFrom(await readHead(store, boardId));
  return head === null ? [] : readSprints(head.sprints, new Map());
}
