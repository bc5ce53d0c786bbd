import { z } from 'zod';
import type { Instant } from '../domain/model/instant';
import type { RecordedSprint, SprintId } from '../domain/model/sprint';
import { groupedBy } from './grouped';
import { keys } from './keys';
import { type Kept, getKept, readKept, setKept } from './kept';
import type { Entry, Store } from './store';
import { kept as instantShape } from './work-item-shape';

/** What can be recorded of a sprint, each as an entry of its own: so two that are written at once lose nothing. */
interface Facts {
  readonly started: { readonly at: Instant; readonly goal: string | null };
  readonly active: true;
  readonly planned: Instant;
  readonly reopened: Instant;
}

const fact = <T>(shape: z.ZodType<T>): Kept<T> => ({
  ...{ name: 'what was recorded of a sprint', version: 1, shape, migrations: [] },
});

const facts: { readonly [F in keyof Facts]: Kept<Facts[F]> } = {
  started: fact(z.object({ at: instantShape, goal: z.string().nullable() })),
  active: fact(z.literal(true)),
  planned: fact(instantShape),
  reopened: fact(instantShape),
};

/** The first receipt of "sprint started" counts: the same event twice, or an older one later, changes nothing more. */
export async function recordStart(
  store: Store,
  boardId: number,
  sprintId: SprintId,
  at: Instant,
  goal: string | null,
): Promise<void> {
  const key = keys.recordedFact(boardId, sprintId, 'started');
  const known = await getKept(store, facts.started, key);
  if (known === null || known.at > at) await setKept(store, facts.started, key, { at, goal });
}

/** A re-read after the start showed the sprint active. */
export async function recordSeenActive(store: Store, boardId: number, sprintId: SprintId): Promise<void> {
  await setKept(store, facts.active, keys.recordedFact(boardId, sprintId, 'active'), true);
}

/** The first time counts. */
export async function recordReopened(
  store: Store,
  boardId: number,
  sprintId: SprintId,
  at: Instant,
): Promise<void> {
  await first(store, facts.reopened, keys.recordedFact(boardId, sprintId, 'reopened'), at);
}

/** The first press counts. Gives the instant that counts. */
export function recordPlanningFinished(
  store: Store,
  boardId: number,
  sprintId: SprintId,
  at: Instant,
): Promise<Instant> {
  return first(store, facts.planned, keys.recordedFact(boardId, sprintId, 'planned'), at);
}

export async function readRecordedSprints(
  store: Store,
  boardId: number,
): Promise<ReadonlyMap<SprintId, RecordedSprint>> {
  const prefix = keys.recorded(boardId);
  const sprintOf = ({ key }: Entry): string => key.slice(prefix.length, key.lastIndexOf(':'));
  const groups = groupedBy(await store.list(prefix), sprintOf);
  return new Map(
    groups.flatMap((entries) => {
      const [one] = entries;
      return one === undefined ? [] : [[Number(sprintOf(one)), recordedSprint(entries)] as const];
    }),
  );
}

function recordedSprint(entries: readonly Entry[]): RecordedSprint {
  const read = <F extends keyof Facts>(name: F): Facts[F] | null =>
    readKept(facts[name], entries.find(({ key }) => key.endsWith(`:${name}`))?.value);
  const started = read('started');
  return {
    startedAt: started?.at ?? null,
    seenActive: read('active') ?? false,
    goalAtStart: started === null ? 'unknown' : started.goal,
    planningFinishedAt: read('planned'),
    reopenedAt: read('reopened'),
  };
}

async function first(store: Store, kept: Kept<Instant>, key: string, at: Instant): Promise<Instant> {
  const known = await getKept(store, kept, key);
  if (known !== null) return known;
  await setKept(store, kept, key, at);
  return at;
}
