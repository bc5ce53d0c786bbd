import type { BoardHistory } from '../../domain/model/board-history';
import type { Sprint } from '../../domain/model/sprint';
import type { WorkItem } from '../../domain/model/work-item';
import { type HeadAnswers, readHead } from '../../jira/board-frame';
import { headOf } from '../../jira/board-head';
import { type KnownBoardQuestion, readBoardHistory, readFromHead } from '../../jira/read-board-history';
import { readOpenWork } from '../../jira/read-open-work';
import type { AtBoard } from '../doors/enter-board';
import { handOn } from '../queue/hand-on';
import { closedLast } from '../queue/sprints-to-keep';
import { openFrame, rememberBoard, type RememberedBoard, withItems } from './remembered-board';

/** How many closed sprints are read while nothing is remembered yet. */
const CLOSED_SPRINTS = 12;

/** Which board and sprint, and whether its configuration is to be read from Jira again. */
export interface NowAsked {
  readonly boardId: number;
  readonly sprintId?: number | undefined;
  readonly fresh?: boolean | undefined;
}

export interface BoardNow {
  readonly history: BoardHistory;
  readonly listed: readonly Sprint[];
  /** `first` = nothing was remembered yet, so all of it was read from Jira. */
  readonly source: 'remembered' | 'first';
}

/**
 * A board as it is now: its closed sprints as they are remembered, its open ones read from Jira, one question when
 * nothing changed there. While nothing is remembered yet the last 12 closed sprints are read from Jira.
 */
export async function boardNow(inside: AtBoard, asked: NowAsked): Promise<BoardNow> {
  return (await rememberedNow(inside, asked)) ?? firstReading(inside, asked);
}

/** The same, and `null` while nothing is remembered yet. */
export async function rememberedNow(inside: AtBoard, asked: NowAsked): Promise<BoardNow | null> {
  const head = asked.fresh === true ? await freshHead(inside, asked.boardId) : null;
  const remembered = await rememberBoard(inside.store, asked.boardId, inside.now, head);
  return remembered === null ? null : upToDate(inside, asked, remembered);
}

/** The answer goes by what Jira says now; what that means for what is kept is left to the queue. */
async function freshHead({ app }: AtBoard, boardId: number): Promise<HeadAnswers> {
  await handOn({ kind: 'head', boardId });
  return headOf(await readHead(app, boardId));
}

async function firstReading({ app, now }: AtBoard, { boardId, sprintId }: NowAsked): Promise<BoardNow> {
  const also = sprintId === undefined ? {} : { alsoSprint: sprintId };
  const question = { boardId, closedSprints: CLOSED_SPRINTS, ...also, now, recorded: [] };
  const { history, listed } = await readBoardHistory(app, question);
  return { history, listed, source: 'first' };
}

async function upToDate(inside: AtBoard, asked: NowAsked, remembered: RememberedBoard): Promise<BoardNow> {
  const { app, now } = inside;
  const frame = openFrame(remembered, now);
  const { changed, gone } = await readOpenWork(app, frame, thereStill(remembered));
  const history = withItems(remembered.history, changed, gone);
  const { listed } = remembered;
  return { history: await withSprintAsked(inside, asked, remembered, history), listed, source: 'remembered' };
}

/** What is known to be gone is not looked for again, and is read anew where Jira shows it again. */
function thereStill({ remembered: { items, gone } }: RememberedBoard): ReadonlyMap<string, WorkItem> {
  return new Map([...items].filter(([id]) => !gone.has(id)));
}

/** A closed sprint that is not remembered, because it is old or closed just now, is read when it is asked for. */
async function withSprintAsked(
  { app, now }: AtBoard,
  { boardId, sprintId }: NowAsked,
  { head, listed, recorded }: RememberedBoard,
  history: BoardHistory,
): Promise<BoardHistory> {
  const wished = listed.find(({ id }) => id === (sprintId ?? lastUnlessRunning(listed)?.id));
  if (wished === undefined || history.sprints.includes(wished)) return history;
  const question: KnownBoardQuestion = {
    ...{ boardId, closedSprints: 0, onlySprints: [wished.id], depth: 'facts', now, recorded },
    siteHasHistory: history.coverage.history !== 'none',
  };
  const { history: read } = await readFromHead(app, head, question);
  return { ...withItems(history, read.items), sprints: [...history.sprints, ...read.sprints] };
}

/** Without a wish the running sprint is shown, else the one that closed last: that one is read as well. */
function lastUnlessRunning(listed: readonly Sprint[]): Sprint | undefined {
  return listed.some(({ state }) => state === 'active') ? undefined : closedLast(listed);
}
