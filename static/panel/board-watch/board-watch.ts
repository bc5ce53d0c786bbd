import type { NewChanges, WatchedBoard } from '../../../src/contract';
import { ask } from '../call';
import { lookAt } from '../live/look-at';
import { paceIn } from '../live/pace';
import { watch } from '../live/watch';
import { boardIn } from './board-in';
import { seenOf } from './seen-changes';
import { tellChanges } from './tell-changes';

/**
 * On a visit of a board: whether changes came in since this browser last told of any, now and for as long as the board
 * is open, told once at the most. Without news, silence. Boards that have nothing to tell to this viewer, most of a site,
 * are not asked again. Answers with the way to stop.
 */
export async function watchBoard(extension: unknown): Promise<() => void> {
  const boardId = boardIn(extension);
  if (boardId === null) return nothing;
  const first = await askAndTell(boardId);
  if (first.kind !== 'quiet' || first.pass === null) return nothing;
  const stop = watch(lookAt(visitOf({ id: boardId, pass: first.pass }, () => stop())), paceIn(extension));
  return stop;
}

/** What a look sees of a visit that has told nothing so far; it is over once something was told. */
function visitOf(board: WatchedBoard, over: () => void) {
  let visit = { boards: [board], shown: { version: null } };
  const read = (): void => {
    void askAndTell(board.id).then((said) => {
      // What went wrong is asked for once more.
      if (said.kind === 'failed') return;
      if (said.kind === 'changes' || said.pass === null) over();
      else visit = { boards: [{ id: board.id, pass: said.pass }], shown: { version: null } };
    });
  };
  return () => ({ ...visit, read });
}

async function askAndTell(boardId: number): Promise<NewChanges | { readonly kind: 'failed' }> {
  const seen = seenOf(boardId);
  const answer = await ask('newChanges', seen === null ? { boardId } : { boardId, seen });
  if (answer.kind === 'failed') return { kind: 'failed' };
  if (answer.value.kind === 'changes') tellChanges(boardId, answer.value);
  return answer.value;
}

const nothing = (): void => undefined;
