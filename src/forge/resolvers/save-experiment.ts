import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, ExperimentShown, SavedExperiment } from '../../contract';
import {
  changedMeanwhile,
  experimentOf,
  mergeCards,
  refuseNames,
  withCard,
  withNewCard,
} from '../../domain/inspect';
import { type Experiment, PO_SIDE_ROLES, TEAM_SIDE_ROLES } from '../../domain/model/experiment';
import { changeExperiments } from '../../store/experiments-kept';
import { bumpVersion } from '../../store/versions';
import { answer } from '../answer';
import { type AtBoard, enterAsTeam } from '../doors/enter-board';
import { sprintsNow, teamExperiments } from '../memory/team-experiments';
import { readQuestion } from '../read-question';
import { writtenText } from './written-text';

type Asked = z.infer<typeof question>;

/**
 * Writes a new card, or puts the wish into one that is there: lines that others changed stand, and where the same lines were
 * changed nothing is saved and they are told. A new card that is sent twice is one.
 */
export function answerSaveExperiment({ payload }: Request<unknown>): Promise<Answer<SavedExperiment>> {
  return answer(async () => {
    const asked = readQuestion(question, payload);
    const inside = await enterAsTeam(asked.boardId);
    refuseNames(textsOf(asked.card));
    const stand = await changeExperiments(inside.store, asked.boardId, (before) => change(before, asked));
    await bumpVersion(inside.store, asked.boardId, `experiment.${inside.now}`);
    return said(asked, stand, await shownAs(inside, asked, stand));
  });
}

function change(before: readonly Experiment[], asked: Asked): readonly Experiment[] {
  if (asked.id !== undefined) return withCard(before, asked);
  const { token, breaker, signal, follows = null, card } = asked;
  return withNewCard(before, { id: token, breaker, signal, follows, card });
}

/** Merging once more changes nothing, and says what the merging came to. */
function said(asked: Asked, stand: readonly Experiment[], experiment: ExperimentShown): SavedExperiment {
  if (asked.id === undefined) return { kind: 'saved', experiment };
  const merged = mergeCards(asked.was, experimentOf(stand, asked.id).card, asked.card);
  return merged.kind === 'conflict'
    ? { kind: 'conflict', lines: merged.lines, experiment }
    : { kind: merged.kind, experiment };
}

async function shownAs(
  inside: AtBoard,
  asked: Asked,
  stand: readonly Experiment[],
): Promise<ExperimentShown> {
  const id = asked.id ?? asked.token;
  const one = [experimentOf(stand, id)];
  const { experiments } = await teamExperiments(
    inside,
    asked.boardId,
    await sprintsNow(inside, asked.boardId),
    one,
  );
  const [shown] = experiments;
  if (shown === undefined) throw changedMeanwhile();
  return shown;
}

function textsOf({ weSee, weThink, weTry, weExpect, weStopIf }: Experiment['card']): string[] {
  return [weSee, weThink, weTry, weExpect, weStopIf];
}

const card = z.object({
  weSee: writtenText,
  weThink: writtenText,
  weTry: writtenText.min(1),
  weExpect: writtenText,
  weStopIf: writtenText,
  sprints: z.int().min(1).max(6),
  afterFromPoSide: z.enum(PO_SIDE_ROLES),
  afterFromTeamSide: z.enum(TEAM_SIDE_ROLES),
});

const boardId = z.int().positive();
const cardId = z.guid();

const question = z.union([
  z.object({ boardId, id: cardId, was: card, card }),
  z.object({
    boardId,
    token: cardId,
    id: z.undefined().optional(),
    breaker: z.string().max(100),
    signal: z.string().max(100).nullable(),
    follows: cardId.optional(),
    card,
  }),
]);
