import { z } from 'zod';
import type { ChangeMarks, ChangeName, Mark } from '../domain/model/mark';
import { changeId } from '../domain/rules/change-id';
import { groupedBy } from './grouped';
import { keys } from './keys';
import { type Kept, readKept, wrapKept } from './kept';
import type { Store } from './store';
import { kept as instantShape } from './work-item-shape';

interface MarkEntry {
  readonly change: ChangeName;
  readonly mark: Mark;
}

const entry: Kept<MarkEntry> = {
  name: 'a mark',
  version: 1,
  shape: z.object({
    change: z.object({
      sprintId: z.int(),
      itemId: z.string(),
      kind: z.enum(['entered', 'left', 're-estimated', 'reopened']),
      at: instantShape,
    }),
    mark: z.object({
      kind: z.enum(['agreed', 'emergency', 'pulled-in', 'split', 'data-error', 'lets-talk']),
      at: instantShape,
    }),
  }),
  migrations: [],
};

/**
 * Each mark is an entry of its own, so two people who mark at the same moment lose nothing: `twin` parts two marks of one
 * millisecond, and says nothing of who made them. Unsigned.
 */
export async function addMark(
  store: Store,
  boardId: number,
  { change, mark, twin }: MarkEntry & { readonly twin: string },
): Promise<void> {
  const key = keys.markEntry(boardId, change.sprintId, changeId(change), `${mark.at}.${twin}`);
  await store.set(key, wrapKept(entry, { change, mark }));
}

/** Takes the last mark of a change back; a change without one stays as it is. */
export async function takeBackMark(store: Store, boardId: number, change: ChangeName): Promise<void> {
  const prefix = `${keys.marksOfSprint(boardId, change.sprintId)}${changeId(change)}:`;
  const last = (await store.list(prefix)).at(-1);
  if (last !== undefined) await store.delete(last.key);
}

/** Every change of a board that was marked, with its marks, oldest first. */
export async function readMarks(store: Store, boardId: number): Promise<readonly ChangeMarks[]> {
  const entries = (await store.list(keys.marks(boardId))).flatMap(
    ({ value }) => readKept(entry, value) ?? [],
  );
  const byChange = groupedBy(entries, ({ change }) => `${change.sprintId}:${changeId(change)}`);
  return byChange.flatMap((ofOne) => {
    const [first] = ofOne;
    if (first === undefined) return [];
    const marks = ofOne.map(({ mark }) => mark).sort((one, other) => one.at - other.at);
    return [{ change: first.change, marks }];
  });
}
