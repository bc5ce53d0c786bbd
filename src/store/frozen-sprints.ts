import { z } from 'zod';
import type { Coverage } from '../domain/model/coverage';
import type { FrozenSprint } from '../domain/model/frozen-sprint';
import type { Instant } from '../domain/model/instant';
import type { SprintId } from '../domain/model/sprint';
import type { WorkItem } from '../domain/model/work-item';
import { coverageShape } from './coverage-shape';
import { groupedBy } from './grouped';
import { keys } from './keys';
import { keptList, listOf, setList } from './pieces';
import type { Entry, Store } from './store';
import { kept, workItem } from './work-item-shape';

/** The inputs of a closed sprint as a scan after its close found them: what its ledger is computed from, ever after. */
export interface FrozenInputs {
  readonly frozen: FrozenSprint;
  /** The close that the scan was later than; another close (a sprint reopened and closed again) needs another scan. */
  readonly closedAt: Instant;
  readonly items: readonly WorkItem[];
  readonly coverage: Coverage;
}

const frozenShape: z.ZodType<FrozenSprint> = z.object({
  sprintId: z.int(),
  frozenAt: kept,
  columns: z.array(z.object({ name: z.string(), statusIds: z.array(z.string()) })),
  offBoardIds: z.array(z.string()),
});

const line = z.union([
  z.object({ item: workItem }),
  z.object({ frozen: frozenShape, closedAt: kept, coverage: coverageShape }),
]);
const pieces = keptList('a closed sprint', line);

/** Says whether anything differed. */
export function freezeSprint(store: Store, boardId: number, inputs: FrozenInputs): Promise<boolean> {
  const { items, ...head } = inputs;
  const list = [head, ...items.map((item) => ({ item }))];
  return setList(store, pieces, keys.frozenSprint(boardId, head.frozen.sprintId), list);
}

/** Every closed sprint of a board that was frozen whole; one whose writing was cut short is not among them. */
export async function readFrozenSprints(store: Store, boardId: number): Promise<readonly FrozenInputs[]> {
  const bySprint = groupedBy(await store.list(keys.frozen(boardId)), ({ key }) => sprintIn(key));
  return bySprint.flatMap((entries) => inputsOf(entries) ?? []);
}

/** Every sprint of which anything frozen is kept, be it whole or not. */
export async function frozenSprintIds(store: Store, boardId: number): Promise<ReadonlySet<SprintId>> {
  const prefix = keys.frozen(boardId);
  const entries = await store.list(prefix);
  return new Set(entries.map(({ key }) => Number(sprintIn(key).slice(prefix.length))));
}

export async function forgetFrozenSprint(store: Store, boardId: number, sprintId: number): Promise<void> {
  for (const { key } of await store.list(keys.frozenSprint(boardId, sprintId))) await store.delete(key);
}

function sprintIn(key: string): string {
  return key.slice(0, key.lastIndexOf(':'));
}

function inputsOf(entries: readonly Entry[]): FrozenInputs | null {
  const read = listOf(pieces, entries);
  const head = read?.find((one) => 'frozen' in one);
  if (read === null || head === undefined) return null;
  return { ...head, items: read.flatMap((one) => ('item' in one ? [one.item] : [])) };
}
