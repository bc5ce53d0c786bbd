import type { BeforeAfter, Experiment, Outcome } from '../model/experiment';
import type { Instant } from '../model/instant';
import type { SprintId } from '../model/sprint';
import { notNow } from './not-now';

/** Which sprint an experiment begins with; `running` is the sprint that runs now, `null` = none does. */
export interface Start {
  readonly now: Instant;
  readonly from: 'running-sprint' | 'next-sprint';
  readonly running: SprintId | null;
}

/** A draft begins to run, with the running sprint or with the next one that starts. Throws `not-now`. */
export function startExperiment(experiment: Experiment, { now, from, running }: Start): Experiment {
  if (experiment.state.kind !== 'draft') throw notADraft('It has begun already, so it cannot begin again.');
  if (from === 'running-sprint' && running === null) throw noSprintRuns();
  const firstSprint = from === 'running-sprint' ? running : null;
  return moved(experiment, { kind: 'running', startedAt: now, firstSprint });
}

/** What the people decided, with the facts as they stand; `closed` = how many of the tried sprints have closed. */
export interface Review {
  readonly now: Instant;
  readonly outcome: Outcome;
  readonly learned: string;
  readonly facts: BeforeAfter;
  readonly closed: number;
}

/**
 * What was tried is kept, changed or stopped. It may be stopped at any time; to keep or change it takes a tried sprint that
 * has closed. `change` makes no new card by itself. Throws `not-now`.
 */
export function reviewExperiment(
  experiment: Experiment,
  { now, outcome, learned, facts, closed }: Review,
): Experiment {
  const { state } = experiment;
  if (state.kind !== 'running') throw notRunning(state.kind);
  if (outcome !== 'stop' && closed === 0) throw nothingTriedYet();
  const { startedAt } = state;
  return moved(experiment, {
    ...{ kind: 'reviewed', startedAt, reviewedAt: now, tried: closed, outcome, learned, facts },
  });
}

/** A draft goes; what was tried is never erased by hand. Throws `not-now`. */
export function discardExperiment(
  experiments: readonly Experiment[],
  { id, state }: Experiment,
): readonly Experiment[] {
  if (state.kind !== 'draft') throw notADraft('What you tried stays, so that you can look back at it.');
  return experiments.filter((one) => one.id !== id);
}

function moved(experiment: Experiment, state: Experiment['state']): Experiment {
  return { ...experiment, revision: experiment.revision + 1, state };
}

function notADraft(because: string) {
  return notNow(
    `This experiment is not a draft any more. ${because}`,
    'To end a running one, review it and choose "stop".',
  );
}

function noSprintRuns() {
  return notNow(
    'No sprint runs at the moment, so there is none to begin with. Your draft stays as it is.',
    'Begin with the next sprint instead, or start the sprint in Jira first.',
  );
}

function notRunning(kind: 'draft' | 'reviewed') {
  return kind === 'draft'
    ? notNow('This experiment has not begun, so there is nothing to review yet.', 'Start it first.')
    : notNow(
        'This experiment was reviewed already. Its review stands as it is.',
        'To try something else, begin a new one.',
      );
}

function nothingTriedYet() {
  return notNow(
    'No sprint in which you try this has closed yet, so there is nothing to keep or change.',
    'Wait for the close of the sprint, or stop the experiment.',
  );
}
