import type { Agreement } from '../../domain/model/agreement';
import { type Instant, instant } from '../../domain/model/instant';
import { settingsOf } from '../../domain/inspect';
import { knownFailure } from '../../domain/model/known-failure';
import type { Norms } from '../../domain/model/norms';
import type { Settings } from '../../domain/model/settings';
import type { BoardAnswer } from '../../jira/board-answer';
import type { Jira } from '../../jira/jira';
import { readBoardAsViewer } from '../../jira/read-board-as-viewer';
import { readAgreement } from '../../store/agreements';
import { boardPaused } from '../../store/board-paused';
import { normsOf } from '../../store/norms-kept';
import type { Store } from '../../store/store';
import { storeWhileOn, storeWhileSwitchedOn } from '../../store/store-while-on';
import { jiraAsApp, jiraAsViewer } from '../jira-as';
import { kvsStore } from '../kvs-store';
import { patient } from '../patient';
import { holdsTeamRole } from './team-right';

/** What a question may use once its asker may see the board. */
export interface AtBoard {
  readonly board: BoardAnswer;
  /** Jira as the person who asks: it shows only what they may see. */
  readonly viewer: Jira;
  /** Jira as the app: for what is the same whoever looks. */
  readonly app: Jira;
  readonly store: Store;
  readonly agreement: Agreement;
  /** How the team works, as it wrote that down, and what follows from it for ledger and signals. */
  readonly norms: Norms;
  readonly settings: Settings;
  readonly now: Instant;
}

export type BeforeBoard = Omit<AtBoard, 'agreement' | 'norms' | 'settings'>;

/** Lets in whoever Jira shows the board to, whether it is switched on, paused or neither. Throws `board-not-yours`. */
export async function approachBoard(boardId: number): Promise<AtBoard> {
  return withAgreement(await standBefore(boardId));
}

/** The same before anything that is kept of the board was looked at: whatever that is, the board can be switched off. */
export async function standBefore(boardId: number): Promise<BeforeBoard> {
  const viewer = patient(jiraAsViewer);
  const board = await readBoardAsViewer(viewer, boardId);
  return { board, viewer, app: patient(jiraAsApp), store: kvsStore, now: instant(Date.now()) };
}

/** With what is agreed at this moment. Throws `store-unreadable`. */
export async function withAgreement(before: BeforeBoard): Promise<AtBoard> {
  const { store, board } = before;
  const agreement = await readAgreement(store, board.id);
  const norms = await normsOf(store, board.id);
  return { ...before, agreement, norms, settings: settingsOf(norms) };
}

/**
 * The same for a board that is switched on and not paused: of any other nothing is read, kept or shown, not even when it
 * is switched off or paused in the middle of an answer. Throws `board-off` and `board-paused` besides.
 */
export async function enterBoard(boardId: number): Promise<AtBoard> {
  const inside = await approachOnBoard(boardId);
  if (inside.agreement.pausedAt !== null) throw boardPaused();
  return { ...inside, store: storeWhileOn(kvsStore, boardId) };
}

/** Lets in at a board that is switched on, be it paused or not: for its agreement alone. Throws `board-off` besides. */
export async function approachOnBoard(boardId: number): Promise<AtBoard> {
  const inside = await approachBoard(boardId);
  if (inside.agreement.switchedOnAt === null) throw boardOff();
  return { ...inside, store: storeWhileSwitchedOn(kvsStore, boardId) };
}

/** The same for the team alone. Throws `not-the-team` besides. */
export async function enterAsTeam(boardId: number): Promise<AtBoard> {
  const inside = await enterBoard(boardId);
  if (await isTeam(inside)) return inside;
  throw notTheTeam();
}

export function notTheTeam() {
  return knownFailure(
    'not-the-team',
    'This is for the team: for people who hold a role such as Product Owner, Scrum Master or Developers in this project.',
    'Who is the team? A project admin can give you one of these roles.',
  );
}

/** Asked for the viewer only, as the viewer. */
export function isTeam({ viewer, app, board, norms }: AtBoard): Promise<boolean> {
  return holdsTeamRole({ viewer, app, projectKey: board.project?.key ?? null }, norms);
}

function boardOff() {
  return knownFailure(
    'board-off',
    'Trust Signals is not switched on for this board, so nothing of it is read or kept.',
    'A project admin can switch it on, after reading what that means.',
  );
}
