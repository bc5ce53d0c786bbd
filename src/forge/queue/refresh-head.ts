import { instant } from '../../domain/model/instant';
import type { Sprint, SprintId } from '../../domain/model/sprint';
import { frameOf, type HeadAnswers, readHead } from '../../jira/board-frame';
import { headOf } from '../../jira/board-head';
import { indexBoard } from '../../store/board-index';
import { forgetItems } from '../../store/forget-items';
import { forgetFrozenSprint, frozenSprintIds } from '../../store/frozen-sprints';
import { writeHead } from '../../store/heads';
import { readRecordedSprints, recordReopened, recordSeenActive } from '../../store/recorded-sprints';
import { type BoardInHand, boardWith, keptBoard } from './board-in-hand';
import type { Work } from './work';

/** Reads a board's configuration and sprints from Jira, and keeps them with what they tell of sprints. */
export async function refreshHead(work: Work, boardId: number): Promise<BoardInHand> {
  return keepHead(work, boardId, headOf(await readHead(work.jira, boardId)));
}

/**
 * Keeps what Jira says of a board. One that estimates otherwise than before is read anew. A sprint whose start was recorded and that is seen running is noted; one that had
 * closed and runs again is noted as reopened, and its frozen inputs go. What Jira said is kept last, so that a work that
 * was cut short finds the same again.
 */
export async function keepHead(work: Work, boardId: number, head: HeadAnswers): Promise<BoardInHand> {
  const { store } = work;
  const before = await keptBoard(store, boardId);
  const board = await boardWith(store, boardId, head);
  if (board.projectKey !== null) await indexBoard(store, boardId, [board.projectKey]);
  if (before !== null && estimateOf(before.head) !== estimateOf(head)) await readAnew(work, boardId);
  await noteRunning(work, board, before?.listed ?? []);
  await writeHead(store, boardId, head);
  return board;
}

/** A board that estimates in another field than before: every estimate that is kept is of the old one. */
async function readAnew({ store, handOn }: Work, boardId: number): Promise<void> {
  await forgetItems(store, boardId);
  await handOn({ kind: 'begin', boardId });
}

function estimateOf(head: HeadAnswers): string {
  const { estimateField } = frameOf(head, { boardId: 0, closedSprints: 0, now: instant(0), recorded: [] });
  return estimateField.kind === 'field' ? estimateField.field.id : estimateField.kind;
}

async function noteRunning(
  { store, now, handOn }: Work,
  { boardId, listed }: BoardInHand,
  before: readonly Sprint[],
): Promise<void> {
  const recorded = await readRecordedSprints(store, boardId);
  const closed = new Set([...(await frozenSprintIds(store, boardId)), ...closedAmong(before)]);
  for (const { id } of listed.filter(({ state }) => state === 'active')) {
    if ((recorded.get(id)?.startedAt ?? null) !== null) await recordSeenActive(store, boardId, id);
    if (!closed.has(id)) continue;
    await recordReopened(store, boardId, id, now);
    await forgetFrozenSprint(store, boardId, id);
    // What went out of it before stood in the frozen inputs alone.
    await handOn({ kind: 'open', boardId });
  }
}

function closedAmong(sprints: readonly Sprint[]): readonly SprintId[] {
  return sprints.filter(({ state }) => state === 'closed').map(({ id }) => id);
}
