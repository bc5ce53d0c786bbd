import { z } from 'zod';
import {
  type Failure,
  type FailureCode,
  isKnownFailure,
  type ReadyAgain,
} from '../../domain/model/known-failure';
import { isBoardAtWork } from '../../store/agreements';
import { readProgress } from '../../store/history-progress';
import { answer } from '../answer';
import { remedyFor } from './after-failure';
import { doWork } from './do-work';
import { LONGEST_DELAY } from './hand-on';
import { historyBody, type HistoryBody } from './history-body';
import { keepHowItStands } from './stand-of-history';
import { storeWhileOn } from '../../store/store-while-on';
import { tellingStore } from './telling-store';
import type { Work } from './work';

/** `lost` = it could be neither done nor handed on; whoever delivered it should deliver it again. */
export type Taken = 'taken' | 'lost';

/**
 * Takes a body from the queue: does what it asks for, or hands the same on for later, or sets it aside. Never throws, so
 * that nothing is delivered in circles. A body for a board that is off or paused is dropped before anything is written.
 */
export async function takeBody(raw: unknown, work: Work): Promise<Taken> {
  const read = historyBody.safeParse(raw);
  const taken = await answer(() => (read.success ? attempt(read.data, work) : setAsideUnread(raw, work)));
  return taken.kind === 'ok' || RESTS.has(taken.code) ? 'taken' : 'lost';
}

/** The board was switched off or paused: what was to be done is not missed, but not wanted. */
const RESTS: ReadonlySet<FailureCode> = new Set(['board-off', 'board-paused']);

async function attempt(body: HistoryBody, work: Work): Promise<void> {
  const failed = await failureOf(async () => {
    if (!(await isBoardAtWork(work.store, body.boardId))) return;
    const rest = await restOfPause(work, body.boardId);
    if (rest > 0) await work.handOn(body, { delayInSeconds: Math.min(rest, LONGEST_DELAY) });
    else await doAndTell(body, work);
  });
  if (failed !== null && !RESTS.has(failed.failure.code)) await remedy(body, failed, work);
}

async function doAndTell(body: HistoryBody, work: Work): Promise<void> {
  const { boardId } = body;
  const { store, tell } = tellingStore(storeWhileOn(work.store, boardId), boardId, work.now);
  await doWork({ ...work, store }, body);
  const changed = (await tell()) === 'changed';
  // A pause that is over is forgotten by the next step, which finds what there is left to do.
  const state = (await readProgress(store, boardId))?.state;
  if (body.kind !== 'step' && state === 'waiting') await work.handOn({ kind: 'step', boardId });
  // While the history is still being read, searches wait for its end.
  if (changed && state === 'complete') await work.handOn({ kind: 'searches', boardId });
}

async function remedy(body: HistoryBody, failed: Failed, work: Work): Promise<void> {
  const { boardId, tries = 0 } = body;
  const next = remedyFor({ ...failed, tries }, work.now, work.random);
  if (next.kind !== 'again') await keepHowItStands(work, boardId, next);
  if (next.kind === 'set-aside') return;
  const seconds = next.kind === 'again' ? next.inSeconds : Math.ceil((next.until - work.now) / 1_000);
  const delayInSeconds = Math.min(seconds, LONGEST_DELAY);
  await work.handOn({ ...body, tries: tries + 1 }, { delayInSeconds });
}

/** Seconds until Jira may be asked again about the board; 0 = now. */
async function restOfPause({ store, now }: Work, boardId: number): Promise<number> {
  const progress = await readProgress(store, boardId);
  return progress?.state === 'waiting' ? Math.max(0, Math.ceil((progress.until - now) / 1_000)) : 0;
}

interface Failed {
  readonly failure: Failure;
  readonly readyAgain: ReadyAgain | null;
}

/** A failure that nobody foresaw is logged by its kind alone, where every other one of the app is. */
async function failureOf(attempted: () => Promise<void>): Promise<Failed | null> {
  let readyAgain: ReadyAgain | null = null;
  const done = await answer(async () => {
    try {
      await attempted();
    } catch (thrown) {
      readyAgain = isKnownFailure(thrown) ? (thrown.readyAgain ?? null) : null;
      throw thrown;
    }
  });
  return done.kind === 'ok' ? null : { failure: done, readyAgain };
}

const aboutBoard = z.object({ boardId: z.int().positive() });

async function setAsideUnread(raw: unknown, work: Work): Promise<void> {
  const read = aboutBoard.safeParse(raw);
  if (!read.success || !(await isBoardAtWork(work.store, read.data.boardId))) return;
  await keepHowItStands(work, read.data.boardId, { kind: 'set-aside', because: UNREAD });
}

const UNREAD = 'A part of the reading was not understood by this version of the app.';
