import type { BreakerLibrary, Experiments, ExperimentShown, StateShown } from '../../contract';
import { BREAKERS, followableSignals, laddersOf, LIBRARY } from '../../domain/inspect';
import type { RequestForHelp } from '../../domain/model/experiment';
import type { Sprint } from '../../domain/model/sprint';
import { factsShown } from './experiment-facts';
import type { FollowedExperiment } from './followed-experiment';
import type { VisibleItems } from './labels';

/** All that the experiments of a board are shown from, for one viewer. */
export interface ShownFrom {
  readonly followed: readonly FollowedExperiment[];
  readonly requests: readonly RequestForHelp[];
  readonly running: Sprint | null;
  readonly visible: VisibleItems;
}

/** Every experiment, what can be tried, and the ladders: both sides by the same rules. */
export function shownExperiments({ followed, requests, running, visible }: ShownFrom): Experiments {
  const standings = followed.map(({ experiment, trial }) => ({ experiment, isDue: trial.isDue }));
  return {
    experiments: followed.toSorted(byTurn).map((one) => shown(one, visible)),
    library: SHELVES,
    ladders: laddersOf(standings, requests),
    runningSprint: running === null ? null : { id: running.id, name: running.name },
  };
}

function shown(followed: FollowedExperiment, visible: VisibleItems): ExperimentShown {
  const { id, revision, breaker, card, follows } = followed.experiment;
  const of = BREAKERS.find((one) => one.id === breaker);
  return {
    ...{ id, revision, breaker, card, follows },
    breakerName: of?.name ?? breaker,
    side: of?.side ?? 'po-to-team',
    state: stateShown(followed),
    facts: factsShown(followed, visible),
  };
}

function stateShown({ experiment: { card, state }, trial }: FollowedExperiment): StateShown {
  if (state.kind === 'draft') return state;
  if (state.kind === 'reviewed') {
    const { reviewedAt, outcome, learned } = state;
    return { kind: 'reviewed', reviewedAt, outcome, learned };
  }
  const { startedAt } = state;
  const closed = trial.tried.length;
  if (trial.isDue) return { kind: 'due', startedAt, closed };
  return { kind: 'running', startedAt, closed, of: card.sprints, reviewOn: trial.reviewOn };
}

/** Due first, then running, drafts, and reviewed ones with the newest review first. */
function byTurn(one: FollowedExperiment, other: FollowedExperiment): number {
  return turnOf(one) - turnOf(other) || reviewedAt(other) - reviewedAt(one);
}

function turnOf({ experiment: { state }, trial }: FollowedExperiment): number {
  if (trial.isDue) return 0;
  return { running: 1, draft: 2, reviewed: 3 }[state.kind];
}

function reviewedAt({ experiment: { state } }: FollowedExperiment): number {
  return state.kind === 'reviewed' ? state.reviewedAt : 0;
}

const SHELVES: readonly BreakerLibrary[] = LIBRARY.map(({ breaker, ideas }) => {
  const { id, name, side, ask } = breaker;
  const signals = followableSignals(breaker.signals.map((signal) => signal.id));
  return { breaker: id, name, side, ask, signals, ideas };
});
