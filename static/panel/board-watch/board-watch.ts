import type { NewChanges } from '../../../src/contract';
import { ask } from '../call';
import { lookAt } from '../live/look-at';
import { paceIn } from '../live/pace';
import { watch } from '../live/watch';
import { boardIn } from './board-in';
import { seenOf } from './seen-changes';
import { tellChanges } from './tell-changes';

/**
 * On a visit of a board: whether changes came in since this browser last told of any, now and for as long as the board
 * is open, told once at the most. Without news, silence. Answers with the way to stop.
 */
export async function watchBoard(extension: unknown): Promise<() => void> {
  const boardId = boardIn(extension);
  if (boardId === null || (await askAndTell(boardId)) !== 'quiet' || !(await isOn(boardId))) return nothing;
  const stop = watch(lookAt(visitOf(boardId, () => stop())), paceIn(extension));
  return stop;
}

/** What a look sees of a visit that has told nothing so far; it is over once something was told. */
function visitOf(boardId: number, over: () => void) {
  let shown = { version: null };
  const read = (): void => {
    void askAndTell(boardId).then((outcome) => {
      if (outcome === 'changes') over();
      // What went wrong is asked for once more.
      if (outcome === 'quiet') shown = { version: null };
    });
  };
  return () => ({ boards: [boardId], shown, read });
}

async function askAndTell(boardId: number): Promise<NewChanges['kind'] | 'failed'> {
  const seen = seenOf(boardId);
  const answer = await ask('newChanges', seen === null ? { boardId } : { boardId, seen });
  if (answer.kind === 'failed') return 'failed';
  if (answer.value.kind === 'changes') tellChanges(boardId, answer.value);
  return answer.value.kind;
}

/** Most boards of a site are off: nothing is asked of those again and again. */
async function isOn(boardId: number): Promise<boolean> {
  const answer = await ask('consent', { boardId });
  return answer.kind === 'ok' && answer.value.state === 'on';
}

const nothing = (): void => undefined;
