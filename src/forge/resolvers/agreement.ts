import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { AgreementShown, Answer } from '../../contract';
import { readAgreement } from '../../store/agreements';
import { readWrittenNorms } from '../../store/norms-kept';
import { readNameable } from '../agreement/there-today';
import { answer } from '../answer';
import { approachOnBoard, type AtBoard, notTheTeam } from '../doors/enter-board';
import { type Rights, rightsOf } from '../doors/rights';
import { readQuestion } from '../read-question';
import { agreementShown } from '../show/agreement';

/** What was agreed, for the team and for project admins; a paused board has its agreement still. */
export function answerAgreement({ payload }: Request<unknown>): Promise<Answer<AgreementShown>> {
  return answer(async () => {
    const inside = await approachOnBoard(readQuestion(question, payload).boardId);
    const rights = await rightsOf(inside);
    if (!rights.isTeam && !rights.isAdmin) throw notTheTeam();
    return readShown(inside, rights);
  });
}

/** The agreement as it stands at this moment. */
export async function readShown(inside: AtBoard, rights: Rights): Promise<AgreementShown> {
  const { store, board } = inside;
  const [written, agreement, nameable] = await Promise.all([
    readWrittenNorms(store, board.id),
    readAgreement(store, board.id),
    readNameable(inside),
  ]);
  return agreementShown({ written, agreement, rights, nameable });
}

const question = z.object({ boardId: z.int().positive() });
