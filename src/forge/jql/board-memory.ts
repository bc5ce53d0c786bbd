import { inspect, settingsOf } from '../../domain/inspect';
import type { Agreement } from '../../domain/model/agreement';
import type { BoardHistory } from '../../domain/model/board-history';
import type { Inspection } from '../../domain/model/inspection';
import type { Instant } from '../../domain/model/instant';
import type { Sprint, SprintId } from '../../domain/model/sprint';
import { readBoard } from '../../jira/board-answer';
import { headFrom } from '../../jira/board-head';
import { readSprints } from '../../jira/sprint-answer';
import { boardsKnown, readAgreement } from '../../store/agreements';
import { boardPaused } from '../../store/board-paused';
import { readHead } from '../../store/heads';
import { normsOf } from '../../store/norms-kept';
import type { Store } from '../../store/store';
import { closedLast } from '../queue/sprints-to-keep';
import { rememberBoard } from '../memory/remembered-board';

/** A board that is switched on, with the names that a search can call it and its sprints by. */
export interface BoardOn {
  readonly id: number;
  /** `null` = its configuration was not read yet. */
  readonly name: string | null;
  readonly sprints: readonly { readonly id: SprintId; readonly name: string }[];
}

/** A board with what was agreed on and all that is said about it at this moment. */
export interface RememberedInspection {
  readonly agreement: Agreement;
  readonly history: BoardHistory;
  readonly inspection: Inspection;
  /** A sprint closed a moment ago, and what it came to is not read yet. */
  readonly closingNow: boolean;
  /** Ids of items that can be read no more: a search that named one could be refused. */
  readonly gone: ReadonlySet<string>;
}

/** What functions in searches read: the store alone, each thing once, however many clauses ask for it. */
export interface BoardMemory {
  /** The boards that a text in a search may be about: one whose id it is, else all that are switched on. */
  readonly boardsFor: (text: string) => Promise<readonly BoardOn[]>;
  /** `null` = the board was not read yet. Throws `board-paused`. */
  readonly inspected: (boardId: number) => Promise<RememberedInspection | null>;
}

export function openBoardMemory(store: Store, now: Instant): BoardMemory {
  const idsOn = once(() => readIdsOn(store));
  const boardOn = once((boardId: number) => readBoardOn(store, boardId));
  return {
    async boardsFor(text) {
      const ids = await idsOn(null);
      const meant = ids.filter((id) => String(id) === text);
      return Promise.all((meant.length > 0 ? meant : ids).map(boardOn));
    },
    inspected: once((boardId: number) => inspectRemembered(store, boardId, now)),
  };
}

function once<K, T>(read: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const known = new Map<K, Promise<T>>();
  return (key) => {
    const reading = known.get(key) ?? read(key);
    known.set(key, reading);
    return reading;
  };
}

async function readIdsOn(store: Store): Promise<readonly number[]> {
  return (await boardsKnown(store)).filter(({ on }) => on).map(({ boardId }) => boardId);
}

async function readBoardOn(store: Store, id: number): Promise<BoardOn> {
  const head = headFrom(await readHead(store, id));
  if (head === null) return { id, name: null, sprints: [] };
  return { id, name: readBoard(head.board).name, sprints: readSprints(head.sprints, new Map()) };
}

async function inspectRemembered(
  store: Store,
  boardId: number,
  now: Instant,
): Promise<RememberedInspection | null> {
  const agreement = await readAgreement(store, boardId);
  if (agreement.pausedAt !== null) throw boardPaused();
  const remembered = await rememberBoard(store, boardId, now);
  if (remembered === null) return null;
  const { history, listed, remembered: items } = remembered;
  const inspection = inspect(history, settingsOf(await normsOf(store, boardId)), now);
  return { agreement, history, inspection, closingNow: isClosing(listed, inspection), gone: items.gone };
}

/** The sprint that closed last is not among those that are told. */
function isClosing(listed: readonly Sprint[], { sprints }: Inspection): boolean {
  const last = closedLast(listed);
  return last !== undefined && !sprints.some(({ sprint }) => sprint.id === last.id);
}
