import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, PlanningSaid } from '../../contract';
import { knownFailure } from '../../domain/model/known-failure';
import { recordPlanningFinished } from '../../store/recorded-sprints';
import { bumpVersion } from '../../store/versions';
import { answer } from '../answer';
import { enterAsTeam } from '../doors/enter-board';
import { boardNow } from '../memory/board-now';
import { readQuestion } from '../read-question';

/** Ends the planning of a running sprint, unsigned: what comes in from now on came in after planning. The first press counts. */
export function answerPlanningFinished({ payload }: Request<unknown>): Promise<Answer<PlanningSaid>> {
  return answer(async () => {
    const { boardId, sprintId } = readQuestion(question, payload);
    const inside = await enterAsTeam(boardId);
    const { listed } = await boardNow(inside, { boardId });
    if (!listed.some(({ id, state }) => id === sprintId && state === 'active')) throw notRunning();
    const finishedAt = await recordPlanningFinished(inside.store, boardId, sprintId, inside.now);
    await bumpVersion(inside.store, boardId, `planned.${inside.now}`);
    return { finishedAt };
  });
}

function notRunning() {
  return knownFailure(
    'sprint-unknown',
    'This sprint is not running on this board, so its planning cannot be ended. Nothing was changed.',
    'Start the sprint in Jira first, or choose the running one.',
  );
}

const question = z.object({ boardId: z.int().positive(), sprintId: z.int().positive() });
