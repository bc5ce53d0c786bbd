import type { BoardHistory } from '../domain/model/board-history';
import type { Sprint } from '../domain/model/sprint';
import {
  frameOf,
  readFrame,
  type BoardFrame,
  type BoardHistoryQuestion,
  type HeadAnswers,
} from './board-frame';
import { fewAtOnce } from './few-at-once';
import type { Jira } from './jira';
import { readItems, type ItemsOfSprints } from './read-items';
import { translateBoard } from './translate-board';

export type { BoardHistoryQuestion } from './board-frame';

/** A board with the past of the sprints asked for, and every sprint that the board lists, asked for or not. */
export interface BoardReading {
  readonly history: BoardHistory;
  readonly listed: readonly Sprint[];
  /** The project the board lives in; `null` for a board in a person's space. */
  readonly projectKey: string | null;
}

/**
 * Reads a board and the sprints asked for from Jira, at most four questions at a time: 12 in all for a board of 400
 * items, one more for each further 50 sprints and 100 items.
 * Throws known failures: what `ask` throws, what `translateBoard` throws, and `board-unknown`.
 */
export async function readBoardHistory(jira: Jira, question: BoardHistoryQuestion): Promise<BoardReading> {
  const few = fewAtOnce(jira);
  return readSprintsOf(few, await readFrame(few, question), question);
}

/** A question about a board of which something is known already. */
export interface KnownBoardQuestion extends BoardHistoryQuestion {
  /** An earlier reading has shown that the site keeps histories, so an item without one never changed. */
  readonly siteHasHistory?: boolean;
}

/** The same for a board whose head is known: only its items are asked for. */
export function readFromHead(
  jira: Jira,
  head: HeadAnswers,
  question: KnownBoardQuestion,
): Promise<BoardReading> {
  return readSprintsOf(fewAtOnce(jira), frameOf(head, question), question);
}

async function readSprintsOf(
  jira: Jira,
  frame: BoardFrame,
  { recorded, now, siteHasHistory = false }: KnownBoardQuestion,
): Promise<BoardReading> {
  const { candidates, scan, ...items } = await itemsOf(jira, frame);
  const scanned = { ...scan, since: frame.scanSince ?? now };
  const history = translateBoard({ ...frame.answers, ...items, recorded, scan: scanned, siteHasHistory });
  return {
    history: { ...history, coverage: { ...history.coverage, candidates } },
    listed: frame.listed,
    projectKey: frame.projectKey,
  };
}

/** A board without a single sprint has no items to ask for. */
async function itemsOf(jira: Jira, frame: BoardFrame): Promise<ItemsOfSprints> {
  if (frame.sprintIds.length > 0) return readItems(jira, frame);
  const scan = { projects: [], truncated: false, unreadable: 0 };
  return { issues: [], boardItems: new Set(), candidates: 0, scan };
}
