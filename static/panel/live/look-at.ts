import type { BoardVersion, WatchedBoard } from '../../../src/contract';
import { ask } from '../call';
import { NOTHING_HEARD, heardVersion } from './heard-version';
import type { Shown } from './heard-version';

/** What stands on the page at the moment of a look. */
export interface OnPage {
  /** Those whose version tells whether something changed. */
  readonly boards: readonly WatchedBoard[];
  /** Another object with each answer; `null` = nothing is shown that could be kept up. */
  readonly shown: Shown | null;
  /** Something changed. */
  readonly read: () => void;
  /** A version was told, whether or not it is another one. */
  readonly hear?: (version: BoardVersion, shown: Shown) => void;
}

/** One look at the boards of what is shown: something newer is read, and so is what is not the viewer's any more. */
export function lookAt(onPage: () => OnPage): () => Promise<void> {
  let memory = NOTHING_HEARD;
  return async () => {
    const answers = await Promise.all(
      onPage().boards.map(({ id, pass }) => ask('version', { boardId: id, pass })),
    );
    const { shown, read, hear } = onPage();
    if (shown === null) return;
    const told: BoardVersion[] = [];
    for (const answer of answers) {
      if (answer.kind === 'ok') told.push(answer.value);
      else if (answer.code !== 'board-off' && answer.code !== 'board-not-yours') return;
    }
    if (told.length < answers.length) {
      read();
      return;
    }
    const next = heardVersion(memory, told.map(({ version }) => version).join(' '), shown, Date.now());
    memory = next;
    for (const version of told) hear?.(version, shown);
    if (next.read) read();
  };
}
