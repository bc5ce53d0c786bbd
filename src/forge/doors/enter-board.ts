import type { Agreement } from '../../domain/model/agreement';
import { type Instant, instant } from '../../domain/model/instant';
import { knownFailure } from '../../domain/model/known-failure';
import type { BoardAnswer } from '../../jira/board-answer';
import type { Jira } from '../../jira/jira';
import { readBoardAsViewer } from '../../jira/read-board-as-viewer';
import { readAgreement } from '../../store/agreements';
import type { Store } from '../../store/store';
import { storeWhileOn } from '../../store/store-while-on';
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
  readonly now: Instant;
}

/** Lets in whoever Jira shows the board to, whether it is switched on or not. Throws `board-not-yours`. */
export async function approachBoard(boardId: number): Promise<AtBoard> {
  const viewer = patient(jiraAsViewer);
  const board = await readBoardAsViewer(viewer, boardId);
  const agreement = await readAgreement(kvsStore, boardId);
  return { board, viewer, app: patient(jiraAsApp), store: kvsStore, agreement, now: instant(Date.now()) };
}

/**
 * The same for a board that is switched on: of any other nothing is read or kept, not even when it is switched off in the
 * middle of an answer. Throws `board-off` besides.
 */
export async function enterBoard(boardId: number): Promise<AtBoard> {
  const inside = await approachBoard(boardId);
  if (inside.agreement.switchedOnAt === null) throw boardOff();
  return { ...inside, store: storeWhileOn(inside.store, boardId) };
}

/** The same for the team alone. Throws `not-the-team` besides. */
export async function enterAsTeam(boardId: number): Promise<AtBoard> {
  const inside = await enterBoard(boardId);
  if (await isTeam(inside)) return inside;
  throw knownFailure(
    'not-the-team',
    'This is for the team: for people who hold a role such as Product Owner, Scrum Master or Developers in this project.',
    'Who is the team? A project admin can give you one of these roles.',
  );
}

/** Asked for the viewer only, as the viewer. */
export function isTeam({ viewer, board }: AtBoard): Promise<boolean> {
  return holdsTeamRole(viewer, board.project?.key ?? null);
}

function boardOff() {
  return knownFailure(
    'board-off',
    'Trust Signals is not switched on for this board, so nothing of it is read or kept.',
    'A project admin can switch it on, after reading what that means.',
  );
}
