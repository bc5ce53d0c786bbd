import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, Experiments } from '../../contract';
import { personNamed, refuseNames, requireLastRung, withRequest } from '../../domain/inspect';
import { readExperiments } from '../../store/experiments-kept';
import { changeRequests } from '../../store/requests-kept';
import { bumpVersion } from '../../store/versions';
import { answer } from '../answer';
import { enterAsTeam } from '../doors/enter-board';
import { sprintsNow, teamExperiments } from '../memory/team-experiments';
import { readQuestion } from '../read-question';
import { writtenText } from './written-text';

/** Writes the request for help of the last rung, which names no person and which the whole team reads. */
export function answerSaveRequest({ payload }: Request<unknown>): Promise<Answer<Experiments>> {
  return answer(async () => {
    const { boardId, namesAPerson, ...wish } = readQuestion(question, payload);
    const inside = await enterAsTeam(boardId);
    const { store, now } = inside;
    if (namesAPerson) throw personNamed();
    refuseNames([wish.fromPoSide, wish.fromTeamSide, wish.weAskFor]);
    const experiments = await readExperiments(store, boardId);
    requireLastRung(experiments, wish.breaker);
    await changeRequests(store, boardId, (before) => withRequest(before, { ...wish, now }));
    await bumpVersion(store, boardId, `request.${now}`);
    return teamExperiments(inside, boardId, await sprintsNow(inside, boardId), experiments);
  });
}

const question = z.object({
  boardId: z.int().positive(),
  breaker: z.string().max(100),
  revision: z.int().nonnegative(),
  fromPoSide: writtenText,
  fromTeamSide: writtenText,
  weAskFor: writtenText,
  namesAPerson: z.boolean(),
});
