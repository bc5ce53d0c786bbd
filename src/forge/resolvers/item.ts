import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, ItemTale, WatchedBoard } from '../../contract';
import { inspect } from '../../domain/inspect';
import { isKnownFailure } from '../../domain/model/known-failure';
import { boardsOfProject } from '../../store/board-index';
import { boardPaused } from '../../store/board-paused';
import { answer } from '../answer';
import { type AtBoard, enterBoard, isTeam } from '../doors/enter-board';
import { passFor } from '../doors/pass';
import { zone } from '../doors/zone';
import { kvsStore } from '../kvs-store';
import { rememberBoard } from '../memory/remembered-board';
import { readQuestion } from '../read-question';
import { itemTale, type TaleOnBoard } from '../show/item-tale';
import { marksForTeam, NO_MARKS } from '../show/marks';

/**
 * What there is to say about the item that the viewer looks at, from what is remembered. Which item that is the
 * platform says, never the payload. Silent on boards that are off or that the viewer may not see. Throws `board-paused`
 * when nothing is said and one of its boards is paused.
 */
export function answerItem({ payload, context }: Request<unknown>): Promise<Answer<ItemTale>> {
  return answer(async () => {
    const asked = readQuestion(question, payload);
    const { issue, project } = readQuestion(standing, context).extension;
    const silent: WatchedBoard[] = [];
    let isPaused = false;
    for (const boardId of await boardsOfProject(kvsStore, project.key)) {
      const inside = await insideOf(boardId);
      if (inside === 'paused') isPaused = true;
      if (inside === 'closed' || inside === 'paused') continue;
      const pass = await passFor({ context, boardId, now: inside.now });
      const tale = await taleOnBoard(inside, boardId, { itemId: String(issue.id), zone: asked.zone });
      if (tale?.kind === 'in-sprint') return { ...tale, pass };
      if (tale !== null) silent.push({ id: boardId, pass });
    }
    if (isPaused) throw boardPaused();
    return { kind: 'silent', boards: silent };
  });
}

/** `closed` = the viewer may not see the board, or it is off. */
async function insideOf(boardId: number): Promise<AtBoard | 'closed' | 'paused'> {
  try {
    return await enterBoard(boardId);
  } catch (thrown) {
    if (isKnownFailure(thrown) && thrown.failure.code === 'board-paused') return 'paused';
    if (isKnownFailure(thrown) && CLOSED_DOORS.has(thrown.failure.code)) return 'closed';
    throw thrown;
  }
}

interface ItemLookedAt {
  readonly itemId: string;
  readonly zone: string | undefined;
}

/** `null` = the board was not read yet. */
async function taleOnBoard(
  inside: AtBoard,
  boardId: number,
  { itemId, zone: zoneName }: ItemLookedAt,
): Promise<TaleOnBoard | null> {
  const { settings, now } = inside;
  const remembered = await rememberBoard(inside.store, boardId, now);
  if (remembered === null) return null;
  if (!remembered.remembered.items.has(itemId)) return { kind: 'silent' };
  const marks = (await isTeam(inside)) ? marksForTeam(remembered.history, remembered.listed) : NO_MARKS;
  const inspection = inspect(remembered.history, settings, now);
  const { calendar } = settings;
  return itemTale(itemId, inspection, marks, { ...calendar, zone: zoneName ?? calendar.zone });
}

const CLOSED_DOORS: ReadonlySet<string> = new Set(['board-not-yours', 'board-off', 'board-without-sprints']);

const question = z.object({ kind: z.literal('item'), zone: zone.optional() });

/** The platform's own word for where the panel stands; ids come as text or as numbers. */
const standing = z.object({
  extension: z.object({
    issue: z.object({ id: z.union([z.string(), z.number()]) }),
    project: z.object({ key: z.string() }),
  }),
});
