import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { AgreementShown, Answer } from '../../contract';
import { changeAgreement } from '../../store/agreements';
import { bumpVersion } from '../../store/versions';
import { noteChange } from '../agreement/note-change';
import { answer } from '../answer';
import { approachOnBoard, type AtBoard, notTheTeam } from '../doors/enter-board';
import { notedAs, rightsOf } from '../doors/rights';
import { refreshComputations } from '../jql/refresh-computations';
import { handOn } from '../queue/hand-on';
import { readQuestion } from '../read-question';
import { readShown } from './agreement';

/**
 * Pauses a board or lets it go on, for anybody of the team. While it is paused nothing of it is read, kept or shown; what
 * happened meanwhile is read from Jira when it goes on. A board that stands so already stays as it is.
 */
export function answerPauseBoard({ payload }: Request<unknown>): Promise<Answer<AgreementShown>> {
  return answer(async () => {
    const { boardId, paused } = readQuestion(question, payload);
    const inside = await approachOnBoard(boardId);
    const rights = await rightsOf(inside);
    if (!rights.isTeam) throw notTheTeam();
    const isPaused = inside.agreement.pausedAt !== null;
    if (paused !== isPaused) {
      await (paused ? pause(inside, boardId) : goOn(inside, boardId));
      const what = paused ? 'paused' : 'resumed';
      await noteChange(inside.store, boardId, { what, by: notedAs(rights), now: inside.now });
      await bumpVersion(inside.store, boardId, `${what}.${inside.now}`);
    }
    return readShown(inside, rights);
  });
}

/** What Jira keeps of searches about the board says from now on that it is paused. */
async function pause({ store, app, now }: AtBoard, boardId: number): Promise<void> {
  await changeAgreement(store, boardId, (agreed) => ({ ...agreed, pausedAt: now }));
  await answer(() => refreshComputations(app, store, { now, boardId }));
}

async function goOn({ store }: AtBoard, boardId: number): Promise<void> {
  await changeAgreement(store, boardId, (agreed) => ({ ...agreed, pausedAt: null }));
  await handOn({ kind: 'reconcile', boardId });
  await handOn({ kind: 'searches', boardId });
}

const question = z.object({ boardId: z.int().positive(), paused: z.boolean() });
