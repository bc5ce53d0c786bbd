import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, Consent } from '../../contract';
import { OFF } from '../../domain/model/agreement';
import { knownFailure } from '../../domain/model/known-failure';
import { changeAgreement, isOn, readAgreement, writeAgreement } from '../../store/agreements';
import { indexBoard } from '../../store/board-index';
import { noteChange } from '../agreement/note-change';
import { answer } from '../answer';
import { eraseBoardAndKeys } from '../check-ins/erase-board-and-keys';
import { isAdmin } from '../doors/admin-right';
import {
  approachBoard,
  type AtBoard,
  type BeforeBoard,
  enterAsTeam,
  isTeam,
  standBefore,
  withAgreement,
} from '../doors/enter-board';
import { notedAs } from '../doors/rights';
import { refreshComputations } from '../jql/refresh-computations';
import { handOn } from '../queue/hand-on';
import { readQuestion } from '../read-question';

/** Whether the board is switched on, for whoever Jira shows it to. */
export function answerConsent({ payload }: Request<unknown>): Promise<Answer<Consent>> {
  return answer(async () => {
    const inside = await approachBoard(readQuestion(ofBoard, payload).boardId);
    return consentOf(inside);
  });
}

/** Switches a board on, and its history begins to be read; or off, and all that was kept of it is erased. */
export function answerSwitchBoard({ payload }: Request<unknown>): Promise<Answer<Consent>> {
  return answer(async () => {
    const { boardId, on } = readQuestion(switching, payload);
    const before = await standBefore(boardId);
    if (!(await isAdmin(before))) throw notAnAdmin();
    if (on) await switchOn(before, boardId);
    else await switchOff(before, boardId);
    return consentOf(await withAgreement(before));
  });
}

/** What the team agrees on about searches: what is not marked yet can then be found by everybody who sees the items. */
export function answerAllowNotMarked({ payload }: Request<unknown>): Promise<Answer<Consent>> {
  return answer(async () => {
    const { boardId, on } = readQuestion(switching, payload);
    const inside = await enterAsTeam(boardId);
    await changeAgreement(inside.store, boardId, (agreed) => ({ ...agreed, notMarkedSearch: on }));
    const by = notedAs({ isAdmin: await isAdmin(inside) });
    if (on !== inside.agreement.notMarkedSearch)
      await noteChange(inside.store, boardId, { what: 'searches', by, now: inside.now });
    await handOn({ kind: 'searches', boardId });
    return consentOf({ ...inside, agreement: await readAgreement(inside.store, boardId) });
  });
}

/** A board that is on stays as it is. */
async function switchOn({ store, board, now }: BeforeBoard, boardId: number): Promise<void> {
  if ((await readAgreement(store, boardId)).switchedOnAt !== null) return;
  await writeAgreement(store, boardId, { ...OFF, switchedOnAt: now });
  await noteChange(store, boardId, { what: 'switched-on', by: 'admin', now });
  if (board.project !== null) await indexBoard(store, boardId, [board.project.key]);
  await handOn({ kind: 'begin', boardId });
}

/** What Jira keeps of searches about the board is emptied too. */
async function switchOff({ store, app, now }: BeforeBoard, boardId: number): Promise<void> {
  await eraseBoardAndKeys(store, boardId);
  if (await isOn(store, boardId)) await handOn({ kind: 'begin', boardId });
  await answer(() => refreshComputations(app, store, { now }));
}

async function consentOf(inside: AtBoard): Promise<Consent> {
  const { switchedOnAt, pausedAt, notMarkedSearch } = inside.agreement;
  const maySwitch = await isAdmin(inside);
  if (switchedOnAt === null) return { state: 'off', maySwitch };
  const mayAgree = await isTeam(inside);
  const paused = pausedAt !== null;
  return { state: 'on', since: switchedOnAt, maySwitch, notMarkedSearch, mayAgree, paused };
}

function notAnAdmin() {
  return knownFailure(
    'not-an-admin',
    'Only somebody who administers this project can switch Trust Signals on or off for its boards.',
    'Ask a project admin. Nothing was changed.',
  );
}

const ofBoard = z.object({ boardId: z.int().positive() });
const switching = z.object({ boardId: z.int().positive(), on: z.boolean() });
