import type { BoardHistory } from '../../domain/model/board-history';
import type { Instant } from '../../domain/model/instant';
import type { RecordedSprint, Sprint, SprintId } from '../../domain/model/sprint';
import type { WorkItem } from '../../domain/model/work-item';
import { headFrom } from '../../jira/board-head';
import {
  type BoardFrame,
  type BoardHistoryQuestion,
  frameOf,
  type HeadAnswers,
} from '../../jira/board-frame';
import { translateBoard } from '../../jira/translate-board';
import { readMarks } from '../../store/change-marks';
import { readHead } from '../../store/heads';
import { readRecordedSprints } from '../../store/recorded-sprints';
import { readRoleSums } from '../../store/role-sums-kept';
import { rememberItems, type RememberedItems } from '../../store/remembered';
import type { Store } from '../../store/store';
import { openSprints } from '../queue/sprints-to-keep';

/** A board as it is remembered: nothing of this was asked of Jira now. */
export interface RememberedBoard {
  readonly head: HeadAnswers;
  readonly listed: readonly Sprint[];
  readonly projectKey: string | null;
  readonly remembered: RememberedItems;
  readonly recorded: readonly unknown[];
  /** The board with its frozen and its open sprints. */
  readonly history: BoardHistory;
}

/**
 * A board as it is remembered, by the configuration that is kept or by a newer one. `null` = it was not read yet: no
 * configuration, or no item list that is whole.
 */
export async function rememberBoard(
  store: Store,
  boardId: number,
  now: Instant,
  newerHead: HeadAnswers | null = null,
): Promise<RememberedBoard | null> {
  const head = newerHead ?? headFrom(await readHead(store, boardId));
  if (head === null) return null;
  const [remembered, recorded, told] = await Promise.all([
    rememberItems(store, boardId),
    recordedAnswers(store, boardId),
    toldBesides(store, boardId),
  ]);
  const { coverage, frozen } = remembered;
  if (coverage === null) return null;
  const frame = frameOf(head, { boardId, closedSprints: Infinity, now, recorded });
  const { listed, projectKey } = frame;
  const sprints = listed.filter((sprint) => isUsable(sprint, remembered));
  const items = [...remembered.items.values()];
  const history = { ...emptyBoard(frame, recorded), ...told, sprints, items, coverage, frozen };
  return { head, listed, projectKey, remembered, recorded, history };
}

/** What the team said of changes, and the opt-in sums. */
async function toldBesides(store: Store, boardId: number): Promise<Pick<BoardHistory, 'marks' | 'roleSums'>> {
  const [marks, roles] = await Promise.all([readMarks(store, boardId), readRoleSums(store, boardId)]);
  return { marks, ...(roles === null ? {} : { roleSums: roles.sums }) };
}

async function recordedAnswers(store: Store, boardId: number): Promise<readonly unknown[]> {
  return [...(await readRecordedSprints(store, boardId))].map(recordedAnswer);
}

/** The frame of the running and the planned sprints. */
export function openFrame({ head, listed, recorded }: RememberedBoard, now: Instant): BoardFrame {
  const onlySprints = openSprints(listed);
  const question: BoardHistoryQuestion = {
    ...{ boardId: 0, closedSprints: 0, onlySprints, depth: 'facts', now, recorded },
  };
  return frameOf(head, question);
}

/**
 * The same board with items that were read just now in the place of what was remembered of them. What is gone is on no
 * board any more; the closed sprints that were frozen with it keep it.
 */
export function withItems(
  history: BoardHistory,
  changed: readonly WorkItem[],
  gone: readonly string[] = [],
): BoardHistory {
  const items = new Map(history.items.map((item) => [item.id, item]));
  for (const item of changed) items.set(item.id, item);
  for (const id of gone) {
    const item = items.get(id);
    if (item !== undefined) items.set(id, { ...item, onBoard: false });
  }
  return { ...history, items: [...items.values()] };
}

/** A closed sprint counts once it was read after this very close. */
function isUsable({ id, state, completeDate }: Sprint, { frozenCloses }: RememberedItems): boolean {
  return state !== 'closed' || (completeDate !== null && frozenCloses.get(id) === completeDate);
}

function emptyBoard(frame: BoardFrame, recorded: readonly unknown[]): BoardHistory {
  const scan = { since: null, projects: [], truncated: false, unreadable: 0 };
  return translateBoard({ ...frame.answers, issues: [], boardItems: null, recorded, scan });
}

function recordedAnswer([sprintId, { goalAtStart, ...recorded }]: readonly [
  SprintId,
  RecordedSprint,
]): unknown {
  return { sprintId, ...recorded, ...(goalAtStart === 'unknown' ? {} : { goalAtStart }) };
}
