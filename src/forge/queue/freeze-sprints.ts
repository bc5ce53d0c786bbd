import type { BoardHistory } from '../../domain/model/board-history';
import type { Instant } from '../../domain/model/instant';
import { readFromHead } from '../../jira/read-board-history';
import { indexBoard } from '../../store/board-index';
import { freezeSprint, type FrozenInputs } from '../../store/frozen-sprints';
import { type BoardInHand, questionAbout } from './board-in-hand';
import { inOrder } from './item-order';
import { showedHistory } from './open-work';
import { sprintsEverNamed } from '../../jira/sprints-of-item';
import type { ClosedSprint } from './sprints-to-keep';
import type { Work } from './work';

export interface SprintsToFreeze {
  /** Read together: one scan covers them all. */
  readonly read: readonly ClosedSprint[];
  /** Those of them that are not frozen yet. */
  readonly freeze: readonly ClosedSprint[];
}

/**
 * Reads closed sprints together and freezes them one by one, each with the items that ever named it and the board's
 * columns of today.
 */
export async function freezeSprints(
  { store, jira, now }: Work,
  board: BoardInHand,
  { read, freeze }: SprintsToFreeze,
): Promise<void> {
  const ids = read.map(({ id }) => id);
  const siteHasHistory = await showedHistory(store, board.boardId);
  const question = { ...questionAbout(board, ids), siteHasHistory };
  const { history } = await readFromHead(jira, board.head, question);
  for (const sprint of freeze) await freezeSprint(store, board.boardId, inputsOf(history, sprint, now));
  await indexBoard(store, board.boardId, history.coverage.projects);
}

function inputsOf(
  { board, items, coverage }: BoardHistory,
  { id, completeDate }: ClosedSprint,
  now: Instant,
): FrozenInputs {
  const ofSprint = inOrder(items.filter((item) => sprintsEverNamed(item).has(id)));
  const offBoardIds = ofSprint.filter(({ onBoard }) => !onBoard).map((item) => item.id);
  const frozen = { sprintId: id, frozenAt: now, columns: board.columns, offBoardIds };
  return { frozen, closedAt: completeDate, items: ofSprint, coverage };
}
