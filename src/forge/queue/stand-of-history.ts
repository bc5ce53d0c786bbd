import { type Progress, readProgress, writeProgress } from '../../store/history-progress';
import { readFrozenSprints } from '../../store/frozen-sprints';
import type { Store } from '../../store/store';
import type { Remedy } from './after-failure';
import { storeWhileOn } from '../../store/store-while-on';
import { tellingStore } from './telling-store';
import type { Work } from './work';

/** Keeps that a board's reading waits for Jira, or was set aside and why, and tells the open panels. */
export async function keepHowItStands(
  work: Work,
  boardId: number,
  remedy: Exclude<Remedy, { kind: 'again' }>,
): Promise<void> {
  const { store, tell } = tellingStore(storeWhileOn(work.store, boardId), boardId, work.now);
  const counts = await countsOf(store, boardId);
  await writeProgress(store, boardId, standOf(remedy, counts));
  await tell();
}

type Counts = Readonly<Record<'done' | 'of', number>>;

function standOf(remedy: Exclude<Remedy, { kind: 'again' }>, counts: Counts): Progress {
  if (remedy.kind === 'wait') return { state: 'waiting', until: remedy.until, ...counts };
  return { state: 'set-aside', because: remedy.because, ...counts };
}

/** As far as it had come; of a history that was read whole: all of its sprints. */
async function countsOf(store: Store, boardId: number): Promise<Counts> {
  const before = await readProgress(store, boardId);
  if (before === null) return { done: 0, of: 0 };
  if (before.state !== 'complete') return { done: before.done, of: before.of };
  const all = (await readFrozenSprints(store, boardId)).length;
  return { done: all, of: all };
}
