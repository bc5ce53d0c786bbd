import type { Request } from '@forge/resolver';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Answer, MarksSaid } from '../../contract';
import { changeId, inspect, marksFrozen } from '../../domain/inspect';
import type { BoardHistory } from '../../domain/model/board-history';
import type { Change } from '../../domain/model/change';
import type { InspectedSprint } from '../../domain/model/inspection';
import { knownFailure } from '../../domain/model/known-failure';
import type { ChangeName } from '../../domain/model/mark';
import { addMark, readMarks, takeBackMark } from '../../store/change-marks';
import { bumpVersion } from '../../store/versions';
import { answer } from '../answer';
import { type AtBoard, enterAsTeam } from '../doors/enter-board';
import { boardNow } from '../memory/board-now';
import { handOn } from '../queue/hand-on';
import { readQuestion } from '../read-question';
import { changeIds } from '../show/change-ids';

type Asked = z.infer<typeof question>;

/** Says what changes of a sprint were, unsigned; or takes the last mark of each back. For the team alone. */
export function answerMark({ payload }: Request<unknown>): Promise<Answer<MarksSaid>> {
  return answer(async () => {
    const asked = readQuestion(question, payload);
    const inside = await enterAsTeam(asked.boardId);
    const { history, listed } = await boardNow(inside, asked);
    if (marksFrozen(listed, asked.sprintId)) throw frozen();
    const named = namedChanges(inspect(history, inside.settings, inside.now).sprints, asked);
    for (const { change } of named) await write(inside, asked, change);
    await bumpVersion(inside.store, asked.boardId, `marked.${inside.now}`);
    await handOn({ kind: 'searches', boardId: asked.boardId });
    return said(await readMarks(inside.store, asked.boardId), named);
  });
}

async function write({ store, now }: AtBoard, { boardId, mark }: Asked, change: ChangeName): Promise<void> {
  if (mark === 'take-back') await takeBackMark(store, boardId, change);
  else await addMark(store, boardId, { change, mark: { kind: mark, at: now }, twin: randomUUID() });
}

/** A change by the id that the page has for it. */
interface NamedChange {
  readonly id: string;
  readonly change: ChangeName;
}

/** The changes by their ids: what the sprint's ledger does not hold cannot be marked. */
function namedChanges(sprints: readonly InspectedSprint[], asked: Asked): NamedChange[] {
  const byId = changesById(sprints, asked.sprintId);
  // A change that is named twice is marked once.
  return [...new Set(asked.changes)].map((id) => {
    const change = byId.get(id);
    if (change === undefined) throw unknownChange();
    return { id, change };
  });
}

function changesById(sprints: readonly InspectedSprint[], sprintId: number): ReadonlyMap<string, ChangeName> {
  const sprint = sprints.find((one) => one.sprint.id === sprintId);
  const known = sprint?.kind === 'running' || sprint?.kind === 'closed' ? sprint.ledger.changes : [];
  const ids = changeIds(known);
  return new Map(
    known.flatMap((change, place) =>
      Object.values(ids[place] ?? {}).map((id: string) => [id, nameOf(change, sprintId)]),
    ),
  );
}

function nameOf({ itemId, kind, at }: Change, sprintId: number): ChangeName {
  return { sprintId, itemId, kind, at };
}

function said(marks: BoardHistory['marks'], named: readonly NamedChange[]): MarksSaid {
  return {
    marks: named.map(({ id, change }) => {
      const name = changeId(change);
      const of = marks?.find(
        (one) => one.change.sprintId === change.sprintId && changeId(one.change) === name,
      );
      return { change: id, marks: of?.marks ?? [] };
    }),
  };
}

function frozen() {
  return knownFailure(
    'marks-frozen',
    'The marks of this sprint rest: the sprint after it has closed. What was said stays listed.',
    'Bring it to your next retrospective instead.',
  );
}

function unknownChange() {
  return knownFailure(
    'change-unknown',
    'One of these changes is not in the sprint any more: Jira tells its history differently now. Nothing was marked.',
    'Refresh the page, then mark it again.',
  );
}

/** More than any sprint has; a longer list was not made by our page. */
const MOST_CHANGES = 500;

const question = z.object({
  boardId: z.int().positive(),
  sprintId: z.int().positive(),
  changes: z.array(z.string().max(200)).min(1).max(MOST_CHANGES),
  mark: z.enum(['agreed', 'emergency', 'pulled-in', 'split', 'data-error', 'lets-talk', 'take-back']),
});
