import { DEFAULT_NORMS } from '../../domain/model/norms';
import { readBoardHistory } from '../../jira/read-board-history';
import type { AtBoard } from '../doors/enter-board';
import { type BoardNow, type NowAsked, rememberedNow } from './board-now';

/** Facts are kept of so many closed sprints at first, so no first reading rests on more. */
const CLOSED_SPRINTS = DEFAULT_NORMS.keptSprints;

/** A board with all that the signals look at; while nothing is remembered yet, that is read from Jira. */
export async function judgedBoard(inside: AtBoard, asked: NowAsked): Promise<BoardNow> {
  const remembered = await rememberedNow(inside, asked);
  if (remembered !== null) return remembered;
  const { app, now } = inside;
  const { boardId, sprintId } = asked;
  const also = sprintId === undefined ? {} : { alsoSprint: sprintId };
  const question = {
    boardId,
    closedSprints: CLOSED_SPRINTS,
    ...also,
    depth: 'signals',
    now,
    recorded: [],
  } as const;
  const { history, listed } = await readBoardHistory(app, question);
  return { history, listed, source: 'first' };
}
