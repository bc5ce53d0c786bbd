import type { BoardHistory } from '../../domain/model/board-history';
import { readBoardHistory } from '../../jira/read-board-history';
import type { AtBoard } from '../doors/enter-board';
import { sprintsToKeep } from '../queue/sprints-to-keep';
import { type BoardNow, type NowAsked, rememberedNow } from './board-now';

/**
 * A board with all that the signals look at; while nothing is remembered yet, that is read from Jira. It rests on no more
 * closed sprints than the agreement lets be kept, even before the others are forgotten, and on the one that was asked for.
 */
export async function judgedBoard(inside: AtBoard, asked: NowAsked): Promise<BoardNow> {
  const remembered = await rememberedNow(inside, asked);
  if (remembered !== null) return { ...remembered, history: withinKept(inside, asked, remembered) };
  const { app, now, norms } = inside;
  const { boardId, sprintId } = asked;
  const also = sprintId === undefined ? {} : { alsoSprint: sprintId };
  const much = { closedSprints: norms.keptSprints, depth: 'signals' } as const;
  const read = await readBoardHistory(app, { boardId, ...much, ...also, now, recorded: [] });
  return { history: read.history, listed: read.listed, source: 'first' };
}

function withinKept(
  { norms: { keptSprints } }: AtBoard,
  { sprintId }: NowAsked,
  { history, listed }: BoardNow,
): BoardHistory {
  const kept = new Set(sprintsToKeep({ listed, keptSprints }).map(({ id }) => id));
  const counts = (id: number) => id === sprintId || kept.has(id);
  return { ...history, sprints: history.sprints.filter(({ id, state }) => state !== 'closed' || counts(id)) };
}
