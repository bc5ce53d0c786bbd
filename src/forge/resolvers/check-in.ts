import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, CheckIn } from '../../contract';
import { answer } from '../answer';
import { asker } from '../check-ins/asker';
import { checkInNow } from '../check-ins/check-in-now';
import { enterAsTeam } from '../doors/enter-board';
import { readQuestion } from '../read-question';

/** The check-in of a board: the open round without any number, and what closed rounds told. For the team alone. */
export function answerCheckIn({ payload, context }: Request<unknown>): Promise<Answer<CheckIn>> {
  return answer(async () => {
    const { boardId } = readQuestion(question, payload);
    const inside = await enterAsTeam(boardId);
    return checkInNow(inside, boardId, asker(context));
  });
}

const question = z.object({ boardId: z.int().positive() });
