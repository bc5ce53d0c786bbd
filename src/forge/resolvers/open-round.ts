import type { Request } from '@forge/resolver';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Answer, CheckIn } from '../../contract';
import type { SprintId } from '../../domain/model/sprint';
import { bumpVersion } from '../../store/versions';
import { dayByNorms } from '../agreement/note-change';
import { answer } from '../answer';
import { asker } from '../check-ins/asker';
import { checkInNow } from '../check-ins/check-in-now';
import { mustMayOpenRounds } from '../check-ins/may-open-rounds';
import { openRound } from '../check-ins/open-round';
import { keepingRounds } from '../check-ins/round-keeping';
import { type AtBoard, enterAsTeam } from '../doors/enter-board';
import { rememberBoard } from '../memory/remembered-board';
import { closedLast } from '../queue/sprints-to-keep';
import { readQuestion } from '../read-question';

/** Opens a round with the statements that are named. For whoever of the team the agreement names. */
export function answerOpenRound({ payload, context }: Request<unknown>): Promise<Answer<CheckIn>> {
  return answer(async () => {
    const { boardId, statements } = readQuestion(question, payload);
    const inside = await enterAsTeam(boardId);
    await mustMayOpenRounds(inside);
    const id = randomUUID();
    const openedOn = dayByNorms(inside.now, inside.norms);
    const afterSprint = await sprintClosedLast(inside, boardId);
    await openRound(keepingRounds(inside.store), boardId, { id, statements, openedOn, afterSprint });
    await bumpVersion(inside.store, boardId, `round-opened.${id}`);
    return checkInNow(inside, boardId, asker(context));
  });
}

async function sprintClosedLast({ store, now }: AtBoard, boardId: number): Promise<SprintId | null> {
  const remembered = await rememberBoard(store, boardId, now);
  return closedLast(remembered?.listed ?? [])?.id ?? null;
}

const question = z.object({ boardId: z.int().positive(), statements: z.array(z.string().max(100)).max(100) });
