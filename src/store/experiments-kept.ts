import { z } from 'zod';
import { withoutOldest } from '../domain/experiments/cards';
import { type Experiment, OUTCOMES, PO_SIDE_ROLES, TEAM_SIDE_ROLES } from '../domain/model/experiment';
import type { Kept } from './kept';
import { changeKeptShared, readKeptShared } from './kept-shared';
import { sharedKeys } from './keys';
import type { SharedStore } from './store';
import { kept as instantShape } from './work-item-shape';

const card = z.object({
  weSee: z.string(),
  weThink: z.string(),
  weTry: z.string(),
  weExpect: z.string(),
  weStopIf: z.string(),
  sprints: z.int(),
  afterFromPoSide: z.enum(PO_SIDE_ROLES),
  afterFromTeamSide: z.enum(TEAM_SIDE_ROLES),
});

const figure = z.object({
  sprintId: z.int(),
  sprint: z.string(),
  figure: z.union([z.number(), z.literal('unknown')]),
  because: z.exactOptional(z.string()),
});

const facts = z.object({
  before: z.array(figure),
  after: z.array(figure),
  compared: z.enum(['fewer', 'more', 'cannot-say']),
  says: z.string(),
});

const state = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft') }),
  z.object({ kind: z.literal('running'), startedAt: instantShape, firstSprint: z.int().nullable() }),
  z.object({
    kind: z.literal('reviewed'),
    startedAt: instantShape,
    reviewedAt: instantShape,
    tried: z.int(),
    outcome: z.enum(OUTCOMES),
    learned: z.string(),
    facts,
  }),
]);

const experiment: z.ZodType<Experiment> = z.object({
  id: z.string(),
  revision: z.int(),
  breaker: z.string(),
  signal: z.string().nullable(),
  card,
  state,
  follows: z.string().nullable(),
});

export const keptExperiments: Kept<readonly Experiment[]> = {
  name: 'the experiments',
  version: 1,
  shape: z.array(experiment),
  migrations: [],
};

/** Every experiment of a board, in the order in which they were written. */
export async function readExperiments(store: SharedStore, boardId: number): Promise<readonly Experiment[]> {
  const { value } = await readKeptShared(store, keptExperiments, sharedKeys.experiments(boardId));
  return value ?? [];
}

/**
 * Changes the experiments as they stand at this very moment and gives what stands then; what `change` throws leaves all
 * as it is. So that all of it fits into one value, those that were reviewed first go when the texts are very long.
 */
export function changeExperiments(
  store: SharedStore,
  boardId: number,
  change: (before: readonly Experiment[]) => readonly Experiment[],
): Promise<readonly Experiment[]> {
  const key = sharedKeys.experiments(boardId);
  return changeKeptShared(store, keptExperiments, key, (before) => fitting(change(before ?? [])));
}

/** Below the platform's limit of 240 KiB a value, in bytes. */
const MOST_BYTES = 190 * 1024;

function fitting(experiments: readonly Experiment[]): readonly Experiment[] {
  if (Buffer.byteLength(JSON.stringify(experiments)) <= MOST_BYTES) return experiments;
  const fewer = withoutOldest(experiments, 1);
  return fewer.length === experiments.length ? experiments : fitting(fewer);
}
