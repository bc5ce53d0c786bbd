import {
  type CountedSprints,
  type FiguresOfSignal,
  type FigureWithEvidence,
  type Trial,
  trialOf,
} from '../../domain/inspect';
import type { Experiment } from '../../domain/model/experiment';

/** An experiment with the closed sprints that it compares and what its signal saw in each of them. */
export interface FollowedExperiment {
  readonly experiment: Experiment;
  readonly trial: Trial;
  /** `null` = no signal is followed, or the review keeps the facts as they were. */
  readonly figures: FiguresCompared | null;
}

export interface FiguresCompared {
  readonly before: readonly FigureWithEvidence[];
  readonly after: readonly FigureWithEvidence[];
}

/** What is needed to follow experiments: the closed sprints and what the signals saw in them. */
export interface Following extends CountedSprints {
  readonly figuresOf: FiguresOfSignal;
}

/** Follows an experiment up to the last close; nothing of a running sprint is looked at. */
export function followed(experiment: Experiment, following: Following): FollowedExperiment {
  const trial = trialOf(experiment, following);
  const { signal, state } = experiment;
  if (signal === null || state.kind === 'reviewed') return { experiment, trial, figures: null };
  const figuresIn = following.figuresOf(signal);
  return { experiment, trial, figures: { before: figuresIn(trial.before), after: figuresIn(trial.tried) } };
}

/** Every item behind the figures, by id. */
export function itemIdsBehind(experiments: readonly FollowedExperiment[]): string[] {
  const figures = experiments.flatMap((one) =>
    one.figures === null ? [] : [...one.figures.before, ...one.figures.after],
  );
  const ids = figures.flatMap(({ evidence }) => evidence.flatMap(({ itemId }) => itemId ?? []));
  return [...new Set(ids)];
}
