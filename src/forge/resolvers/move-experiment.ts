import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, Experiments } from '../../contract';
import {
  changedMeanwhile,
  discardExperiment,
  experimentOf,
  refuseNames,
  reviewExperiment,
  startExperiment,
  withChanged,
} from '../../domain/inspect';
import { type Experiment, OUTCOMES } from '../../domain/model/experiment';
import { changeExperiments } from '../../store/experiments-kept';
import { bumpVersion } from '../../store/versions';
import { answer } from '../answer';
import { enterAsTeam } from '../doors/enter-board';
import { type SprintsNow, sprintsNow, teamExperiments } from '../memory/team-experiments';
import { readQuestion } from '../read-question';
import { factsNow } from '../show/experiment-facts';
import { followed } from '../show/followed-experiment';
import { writtenText } from './written-text';

type Move = z.infer<typeof move>;

/** Starts, reviews or discards an experiment as it was shown; one that changed since is shown first. For the team alone. */
export function answerMoveExperiment({ payload }: Request<unknown>): Promise<Answer<Experiments>> {
  return answer(async () => {
    const asked = readQuestion(question, payload);
    const { boardId, id, revision } = asked;
    const inside = await enterAsTeam(boardId);
    if (asked.move.kind === 'review') refuseNames([asked.move.learned]);
    const sprints = await sprintsNow(inside, boardId);
    const stand = await changeExperiments(inside.store, boardId, (before) => {
      const experiment = experimentOf(before, id);
      if (experiment.revision !== revision) throw changedMeanwhile();
      return moved(before, experiment, asked.move, sprints);
    });
    await bumpVersion(inside.store, boardId, `experiment.${inside.now}`);
    return teamExperiments(inside, boardId, sprints, stand);
  });
}

function moved(
  before: readonly Experiment[],
  experiment: Experiment,
  asked: Move,
  sprints: SprintsNow,
): readonly Experiment[] {
  const { now, running } = sprints;
  switch (asked.kind) {
    case 'start':
      return withChanged(
        before,
        startExperiment(experiment, { now, from: asked.from, running: running?.id ?? null }),
      );
    case 'review':
      return withChanged(before, reviewNow(experiment, asked, sprints));
    case 'discard':
      return discardExperiment(before, experiment);
  }
}

/** The facts are those of this moment, and stay with the card. */
function reviewNow(
  experiment: Experiment,
  { outcome, learned }: Extract<Move, { kind: 'review' }>,
  sprints: SprintsNow,
): Experiment {
  const one = followed(experiment, sprints);
  const closed = one.trial.tried.length;
  return reviewExperiment(experiment, { now: sprints.now, outcome, learned, facts: factsNow(one), closed });
}

const move = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), from: z.enum(['running-sprint', 'next-sprint']) }),
  z.object({ kind: z.literal('review'), outcome: z.enum(OUTCOMES), learned: writtenText }),
  z.object({ kind: z.literal('discard') }),
]);

const question = z.object({
  boardId: z.int().positive(),
  id: z.guid(),
  revision: z.int().positive(),
  move,
});
