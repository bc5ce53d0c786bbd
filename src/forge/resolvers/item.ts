import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, ItemTale } from '../../contract';
import { inspect } from '../../domain/inspect';
import { isKnownFailure } from '../../domain/model/known-failure';
import { DEFAULT_SETTINGS } from '../../domain/model/settings';
import { boardsOfProject } from '../../store/board-index';
import { answer } from '../answer';
import { enterBoard, isTeam } from '../doors/enter-board';
import { zone } from '../doors/zone';
import { kvsStore } from '../kvs-store';
import { rememberBoard } from '../memory/remembered-board';
import { readQuestion } from '../read-question';
import { itemTale } from '../show/item-tale';
import { marksForTeam, NO_MARKS } from '../show/marks';

/**
 * What there is to say about the item that the viewer looks at, from what is remembered. Which item that is the
 * platform says, never the payload. Silent on boards that are off or that the viewer may not see.
 */
export function answerItem({ payload, context }: Request<unknown>): Promise<Answer<ItemTale>> {
  return answer(async () => {
    const asked = readQuestion(question, payload);
    const { issue, project } = readQuestion(standing, context).extension;
    const silent: number[] = [];
    for (const boardId of await boardsOfProject(kvsStore, project.key)) {
      const tale = await taleOnBoard(boardId, String(issue.id), asked.zone ?? 'UTC');
      if (tale?.kind === 'in-sprint') return tale;
      if (tale !== null) silent.push(boardId);
    }
    return { kind: 'silent', boards: silent };
  });
}

/** `null` = the viewer may not see the board, it is off, or it was not read yet. */
async function taleOnBoard(boardId: number, itemId: string, zoneName: string): Promise<ItemTale | null> {
  const inside = await enterBoard(boardId).catch((thrown: unknown) => {
    if (isKnownFailure(thrown) && CLOSED_DOORS.has(thrown.failure.code)) return null;
    throw thrown;
  });
  const remembered = inside === null ? null : await rememberBoard(inside.store, boardId, inside.now);
  if (inside === null || remembered === null) return null;
  if (!remembered.remembered.items.has(itemId)) return { kind: 'silent', boards: [boardId] };
  const marks = (await isTeam(inside)) ? marksForTeam(remembered.history, remembered.listed) : NO_MARKS;
  const inspection = inspect(remembered.history, DEFAULT_SETTINGS, inside.now);
  return itemTale(itemId, inspection, marks, { ...DEFAULT_SETTINGS.calendar, zone: zoneName });
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
