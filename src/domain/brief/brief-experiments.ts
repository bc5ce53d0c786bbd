import { type CountedSprints, trialOf } from '../experiments/trial';
import type { Experiment } from '../model/experiment';
import type { BriefExperiment } from './brief-contents';
import { breakerOf } from './side-entries';

/** The experiments that run, those due for their review first; drafts and reviewed ones are no news for a retrospective. */
export function briefExperiments(
  experiments: readonly Experiment[],
  counted: CountedSprints,
): BriefExperiment[] {
  const running = experiments
    .filter(({ state }) => state.kind === 'running')
    .map((one) => ({ one, trial: trialOf(one, counted) }));
  return running
    .toSorted((first, second) => Number(second.trial.isDue) - Number(first.trial.isDue))
    .map(({ one: { breaker, card }, trial }) => ({
      breaker: breakerOf(breaker)?.name ?? breaker,
      weTry: card.weTry,
      state: trial.isDue
        ? 'due for its review: keep, change or stop?'
        : closedSoFar(trial.tried.length, card.sprints),
    }));
}

function closedSoFar(closed: number, of: number): string {
  return `${String(closed)} of ${of === 1 ? '1 sprint has' : `${String(of)} sprints have`} closed`;
}
