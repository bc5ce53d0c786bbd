import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, CheckIn } from '../../contract';
import { answer } from '../answer';
import { answerRound } from '../check-ins/answer-round';
import { asker } from '../check-ins/asker';
import { checkInNow } from '../check-ins/check-in-now';
import { keepingRounds } from '../check-ins/round-keeping';
import { enterAsTeam } from '../doors/enter-board';
import { readQuestion } from '../read-question';

/**
 * Counts the viewer's answers, once. For the team. No open panel is told: a new version of the board at this moment would
 * tell when somebody answered.
 */
export function answerAnswerRound({ payload, context }: Request<unknown>): Promise<Answer<CheckIn>> {
  return answer(async () => {
    const { boardId, roundId, answers } = readQuestion(question, payload);
    const inside = await enterAsTeam(boardId);
    const accountId = asker(context);
    await answerRound(keepingRounds(inside.store), boardId, { roundId, answers, accountId });
    return checkInNow(inside, boardId, accountId);
  });
}

const given = z.object({ breaker: z.string().max(100), answer: z.number() });
const question = z.object({
  boardId: z.int().positive(),
  roundId: z.uuid(),
  answers: z.array(given).max(100),
});
