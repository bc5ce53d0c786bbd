import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, Experiments } from '../../contract';
import { answer } from '../answer';
import { enterAsTeam } from '../doors/enter-board';
import { sprintsNow, teamExperiments } from '../memory/team-experiments';
import { readQuestion } from '../read-question';

/** Every experiment with its facts, what can be tried, and the ladders: for the team alone. */
export function answerExperiments({ payload }: Request<unknown>): Promise<Answer<Experiments>> {
  return answer(async () => {
    const { boardId } = readQuestion(question, payload);
    const inside = await enterAsTeam(boardId);
    return teamExperiments(inside, boardId, await sprintsNow(inside, boardId));
  });
}

const question = z.object({ boardId: z.int().positive() });
