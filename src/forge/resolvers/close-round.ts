import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, CheckIn } from '../../contract';
import { bumpVersion } from '../../store/versions';
import { dayByNorms } from '../agreement/note-change';
import { answer } from '../answer';
import { asker } from '../check-ins/asker';
import { checkInNow } from '../check-ins/check-in-now';
import { closeRound } from '../check-ins/close-round';
import { mustMayOpenRounds } from '../check-ins/may-open-rounds';
import { keepingRounds } from '../check-ins/round-keeping';
import { enterAsTeam } from '../doors/enter-board';
import { readQuestion } from '../read-question';

/** Closes a round, and one that is closed already stays as it is. For whoever of the team the agreement names. */
export function answerCloseRound({ payload, context }: Request<unknown>): Promise<Answer<CheckIn>> {
  return answer(async () => {
    const { boardId, roundId } = readQuestion(question, payload);
    const inside = await enterAsTeam(boardId);
    await mustMayOpenRounds(inside);
    const closedOn = dayByNorms(inside.now, inside.norms);
    await closeRound(keepingRounds(inside.store), boardId, { roundId, closedOn });
    await bumpVersion(inside.store, boardId, `round-closed.${roundId}`);
    return checkInNow(inside, boardId, asker(context));
  });
}

const question = z.object({ boardId: z.int().positive(), roundId: z.uuid() });
