import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { AgreementShown, Answer } from '../../contract';
import { checkNorms, unusableNorm, whyThresholdsUnusable, withNorms } from '../../domain/inspect';
import { knownFailure } from '../../domain/model/known-failure';
import type { WrittenNorms } from '../../domain/model/norms';
import { changeWrittenNorms, readWrittenNorms } from '../../store/norms-kept';
import { someNormsShape } from '../../store/norms-shape';
import { bumpVersion } from '../../store/versions';
import { dayByNorms } from '../agreement/note-change';
import { readNameable, thereToday } from '../agreement/there-today';
import { answer } from '../answer';
import { type AtBoard, enterBoard, notTheTeam } from '../doors/enter-board';
import { mayEditNorms, notedAs, type Rights, rightsOf } from '../doors/rights';
import { handOn } from '../queue/hand-on';
import { readQuestion } from '../read-question';
import { readShown } from './agreement';

type Asked = z.infer<typeof question>;

/** Changes what was agreed, for whoever the agreement itself names and for project admins. All of it, or nothing. */
export function answerChangeNorms({ payload }: Request<unknown>): Promise<Answer<AgreementShown>> {
  return answer(async () => {
    const asked = readQuestion(question, payload);
    const inside = await enterBoard(asked.boardId);
    const rights = await rightsOf(inside);
    const before = await readWrittenNorms(inside.store, asked.boardId);
    mayChange(before, rights);
    await check(inside, asked, before);
    const after = await write(inside, asked, rights);
    await tellWhoRests(inside, asked, before, after);
    return readShown({ ...inside, norms: after.norms }, await rightsOf({ ...inside, norms: after.norms }));
  });
}

async function check(inside: AtBoard, { norms }: Asked, before: WrittenNorms): Promise<void> {
  const problem = whyThresholdsUnusable(norms.thresholds ?? {});
  if (problem !== null) throw unusableNorm(problem);
  checkNorms(norms, thereToday(await readNameable(inside), before.norms));
}

function write({ store, now }: AtBoard, asked: Asked, rights: Rights): Promise<WrittenNorms> {
  const { boardId, norms, revision } = asked;
  return changeWrittenNorms(store, boardId, (before) => {
    mayChange(before, rights);
    const day = dayByNorms(now, before.norms);
    return withNorms(before, { revision, norms, day, by: notedAs(rights) });
  });
}

/** Open panels read the board again, searches are answered anew, and what is kept is brought in line at once. */
async function tellWhoRests(
  { store, now }: AtBoard,
  { boardId }: Asked,
  before: WrittenNorms,
  after: WrittenNorms,
): Promise<void> {
  if (after.revision === before.revision) return;
  await bumpVersion(store, boardId, `norms.${now}`);
  await handOn({ kind: 'searches', boardId });
  if (after.norms.keptSprints !== before.norms.keptSprints) await handOn({ kind: 'reconcile', boardId });
}

function mayChange({ norms }: WrittenNorms, rights: Rights): void {
  if (mayEditNorms(norms, rights)) return;
  if (!rights.isTeam) throw notTheTeam();
  throw knownFailure(
    'not-an-admin',
    'This agreement leaves its changes to project admins. Nothing was changed.',
    'Ask a project admin to change it, or to let your team do so.',
  );
}

const question = z.object({
  boardId: z.int().positive(),
  revision: z.int().nonnegative(),
  norms: someNormsShape,
});
