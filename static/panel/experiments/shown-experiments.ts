import type { ExperimentMove, Experiments, ExperimentShown } from '../../../src/contract';
import type { Failure } from '../asked';
import { ask } from '../call';
import type { Question } from '../use-question';
import { useDesk } from './desk';
import type { Written } from './desk';

/** The experiments of a board as they were answered, and the question to amend. */
export interface ShownExperiments {
  readonly boardId: number;
  readonly value: Experiments;
  readonly question: Question<Experiments>;
}

export interface OneShown {
  readonly experiment: ExperimentShown;
  readonly shown: ShownExperiments;
}

type Move = (
  move: ExperimentMove,
  says: string,
  besides?: (written: Written) => Partial<Written>,
) => Promise<Failure | null>;

/** Moves an experiment and shows what the answer says; a card that changed meanwhile is read anew. */
export function useMove({ experiment: { id, revision }, shown: { boardId, question } }: OneShown): Move {
  const { change } = useDesk();
  return async (move, says, besides) => {
    const answer = await ask('moveExperiment', { boardId, id, revision, move });
    if (answer.kind === 'failed') {
      question.askQuietly();
      return answer;
    }
    question.amend(() => answer.value);
    change((written) => ({ focus: `card/${id}`, said: { about: id, says }, ...besides?.(written) }));
    return null;
  };
}

/** The answer with one experiment as it is now; a new one comes last, until the app says where it belongs. */
export function withExperiment(all: Experiments, experiment: ExperimentShown): Experiments {
  const experiments = new Map(all.experiments.map((one) => [one.id, one])).set(experiment.id, experiment);
  return { ...all, experiments: [...experiments.values()] };
}
