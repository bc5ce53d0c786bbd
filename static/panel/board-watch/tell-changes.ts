import { Modal, showFlag } from '@forge/bridge';
import type { NewChanges } from '../../../src/contract';
import { words } from '../words';
import { rememberSeen } from './seen-changes';

/** A quiet flag: how many changes, in which sprint; never which item, and nobody's name. */
export function tellChanges(
  boardId: number,
  { sprintId, sprint, count, newest }: Extract<NewChanges, { kind: 'changes' }>,
): void {
  const done = (): void => {
    rememberSeen(boardId, newest);
    void flag.close().catch(() => undefined);
  };
  const look = (): void => {
    done();
    void openPanel(boardId, sprintId).catch(() => undefined);
  };
  const flag = showFlag({
    id: `trust-signals-${boardId}`,
    type: 'info',
    title: words.places.flagTitle(count, String(count), sprint),
    description: words.places.flagSays(count),
    isAutoDismiss: false,
    actions: [
      { text: words.places.look, onClick: look },
      { text: words.places.notNow, onClick: done },
    ],
  });
}

/** The panel in a window over the board, at that sprint. */
function openPanel(boardId: number, sprintId: number): Promise<void> {
  const context = { board: { id: boardId }, sprint: { id: sprintId } };
  return new Modal({ resource: 'main', size: 'max', title: words.title, context }).open();
}
