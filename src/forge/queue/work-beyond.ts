import type { Coverage } from '../../domain/model/coverage';
import type { WorkItem } from '../../domain/model/work-item';
import { readBeyondFromHead } from '../../jira/read-beyond-from-head';
import { indexBoard } from '../../store/board-index';
import { forgetGone } from '../../store/gone-items';
import { writeItemList } from '../../store/item-lists';
import { forgetLiveItems } from '../../store/live-items';
import { type BoardInHand, questionAbout } from './board-in-hand';
import { inOrder } from './item-order';
import { byId } from './open-work';
import { sprintsNamedToday } from '../../jira/sprints-of-item';
import { openSprints, sprintsToKeep } from './sprints-to-keep';
import type { Work } from './work';

/** Reads the backlog, and what was created on the board since its earliest kept sprint, and keeps it. */
export async function refreshWorkBeyond({ store, jira }: Work, board: BoardInHand): Promise<void> {
  const open = openSprints(board.listed);
  const sprintIds = [...sprintsToKeep(board).map(({ id }) => id), ...open];
  const read = await readBeyondFromHead(jira, board.head, questionAbout(board, sprintIds));
  const beyond = read.filter((item) => !sprintsNamedToday(item).some((id) => open.includes(id)));
  const items = inOrder(beyond);
  const projects = [...new Set(items.map(projectOf))].sort();
  await forgetGone(store, board.boardId, byId(items).keys());
  await writeItemList(store, board.boardId, 'beyond', { items, coverage: NO_SCAN });
  await forgetLiveItems(store, board.boardId, byId(items));
  await indexBoard(store, board.boardId, projects);
}

/** Nothing was scanned for work that left a sprint, so this reading says nothing for or against the others. */
const NO_SCAN: Coverage = {
  scannedSince: null,
  projects: [],
  candidates: 0,
  truncated: false,
  unreadable: 0,
  history: 'none',
  boardItems: 'known',
};

function projectOf({ key }: WorkItem): string {
  return key.slice(0, key.lastIndexOf('-'));
}
