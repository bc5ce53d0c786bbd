import type { Experiments } from '../../contract';
import { sprintFigures, stageOf } from '../../domain/inspect';
import type { Experiment } from '../../domain/model/experiment';
import type { Sprint } from '../../domain/model/sprint';
import { readSummaries } from '../../jira/read-summaries';
import { readExperiments } from '../../store/experiments-kept';
import { readRequests } from '../../store/requests-kept';
import type { AtBoard } from '../doors/enter-board';
import { shownExperiments } from '../show/experiments';
import { followed, type Following, itemIdsBehind } from '../show/followed-experiment';
import { judgedBoard } from './judged-board';

/** The sprints of a board as its experiments follow them, and the one that runs; `null` = none does. */
export interface SprintsNow extends Following {
  readonly running: Sprint | null;
}

/** Reads the board as it is now; facts are made of closed sprints alone. */
export async function sprintsNow(inside: AtBoard, boardId: number): Promise<SprintsNow> {
  const { settings, now } = inside;
  const { history, listed } = await judgedBoard(inside, { boardId });
  const running = listed.flatMap((sprint) => {
    const stage = stageOf(sprint, now);
    return stage.kind === 'running' ? [{ sprint, start: stage.span.start }] : [];
  });
  return {
    ...{ sprints: listed, leftOut: settings.leftOutSprints, now },
    figuresOf: sprintFigures(history, settings, now),
    // Of two that run the one that was started last is meant.
    running: running.toSorted((one, other) => one.start - other.start).at(-1)?.sprint ?? null,
  };
}

/** All experiments for one viewer; `experiments` as they stand, or as they were just changed. */
export async function teamExperiments(
  { viewer, store }: AtBoard,
  boardId: number,
  sprints: SprintsNow,
  experiments?: readonly Experiment[],
): Promise<Experiments> {
  const stand = experiments ?? (await readExperiments(store, boardId));
  const requests = await readRequests(store, boardId);
  const all = stand.map((experiment) => followed(experiment, sprints));
  const visible = await readSummaries(viewer, itemIdsBehind(all));
  return shownExperiments({ followed: all, requests, running: sprints.running, visible });
}
