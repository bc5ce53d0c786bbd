import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, RoleSignals } from '../../contract';
import { knownFailure } from '../../domain/model/known-failure';
import { readOwnRoles } from '../../jira/read-own-roles';
import { readProjectRoles } from '../../jira/read-role-list';
import { readRoleMembers } from '../../jira/read-role-members';
import { changeAgreement, readAgreement } from '../../store/agreements';
import { bumpVersion } from '../../store/versions';
import { noteChange } from '../agreement/note-change';
import { answer } from '../answer';
import { isAdmin } from '../doors/admin-right';
import { type AtBoard, enterBoard, notTheTeam } from '../doors/enter-board';
import { rightsOf } from '../doors/rights';
import { readQuestion } from '../read-question';
import { roleSecret } from '../roles/role-secret';
import { switchSumsOff, switchSumsOn } from '../roles/sum-roles';

/** The two switches of the opt-in sums, as the viewer may set them: for the team, project admins and whoever holds the role. */
export function answerRoleSignals({ payload }: Request<unknown>): Promise<Answer<RoleSignals>> {
  return answer(async () => {
    const { boardId } = readQuestion(ofBoard, payload);
    const inside = await enterBoard(boardId);
    const [rights, told] = await Promise.all([rightsOf(inside), switchesOf(inside, boardId)]);
    if (rights.isTeam || rights.isAdmin || told.maySwitch) return told;
    throw notTheTeam();
  });
}

/** The admin's switch: names the role of the Product Owner. Any change of it erases all sums. */
export function answerMapPoRole({ payload }: Request<unknown>): Promise<Answer<RoleSignals>> {
  return answer(async () => {
    const { boardId, roleId } = readQuestion(mapping, payload);
    const inside = await enterBoard(boardId);
    if (!(await isAdmin(inside))) throw notAnAdmin();
    if (roleId !== null) await mustExist(inside, roleId);
    await switchSumsOff(inside.store, boardId);
    const roleSignals = { poRoleId: roleId, switchedOnAt: null };
    await changeAgreement(inside.store, boardId, (agreed) => ({ ...agreed, roleSignals }));
    await noteChange(inside.store, boardId, { what: 'po-role', by: 'admin', now: inside.now });
    await bumpVersion(inside.store, boardId, `role.${inside.now}`);
    return switchesOf(inside, boardId);
  });
}

/** The Product Owner's switch: only somebody who holds the named role can set it. Off erases all sums. */
export function answerSwitchRoleSignals({ payload }: Request<unknown>): Promise<Answer<RoleSignals>> {
  return answer(async () => {
    const { boardId, on } = readQuestion(switching, payload);
    const inside = await enterBoard(boardId);
    if (!(await holdsPoRole(inside))) throw notTheRole();
    if (on) await switchOn(inside, boardId);
    else await switchSumsOff(inside.store, boardId);
    // Somebody in the team: that it was the Product Owner is not told.
    await noteChange(inside.store, boardId, { what: 'role-sums', by: 'team', now: inside.now });
    await bumpVersion(inside.store, boardId, `sums.${inside.now}`);
    return switchesOf(inside, boardId);
  });
}

async function switchOn(inside: AtBoard, boardId: number): Promise<void> {
  const { app, board, agreement, store, now } = inside;
  const { poRoleId, switchedOnAt } = agreement.roleSignals;
  if (poRoleId === null || board.project === null || switchedOnAt !== null) return;
  const members = await readRoleMembers(app, board.project.key, poRoleId);
  if (members === 'unknown' || members.size === 0) throw membersUnknown();
  await switchSumsOn({ store, now, secret: roleSecret }, boardId, members);
}

async function switchesOf(inside: AtBoard, boardId: number): Promise<RoleSignals> {
  const { store, viewer, board } = inside;
  const agreement = await readAgreement(store, boardId);
  const { poRoleId, switchedOnAt } = agreement.roleSignals;
  const mayMap = await isAdmin(inside);
  const roles = mayMap && board.project !== null ? await readProjectRoles(viewer, board.project.key) : [];
  const maySwitch = await holdsPoRole({ ...inside, agreement });
  const on = switchedOnAt !== null;
  return { roles, poRoleId, on, mayMap, maySwitch, says: stateInWords(poRoleId !== null, on) };
}

function stateInWords(mapped: boolean, on: boolean): string {
  if (on)
    return 'On: one sum a sprint is made of what was entered in the Product Owner role, for your team alone.';
  return mapped
    ? 'Off: an admin has named the role; somebody who holds it has not switched the sums on.'
    : 'Off: no role is named as the Product Owner’s, so nothing is summed.';
}

async function holdsPoRole({ viewer, board, agreement }: AtBoard): Promise<boolean> {
  const { poRoleId } = agreement.roleSignals;
  if (poRoleId === null || board.project === null) return false;
  return (await readOwnRoles(viewer, board.project.key)).some(({ id }) => id === poRoleId);
}

async function mustExist({ viewer, app, board }: AtBoard, roleId: number): Promise<void> {
  const { project } = board;
  const roles = project === null ? [] : await readProjectRoles(viewer, project.key);
  if (project === null || !roles.some(({ id }) => id === roleId)) throw roleGone();
  const members = await readRoleMembers(app, project.key, roleId);
  if (members === 'unknown' || members.size === 0) throw membersUnknown();
}

function notAnAdmin() {
  return knownFailure(
    'not-an-admin',
    'Only somebody who administers this project can name the Product Owner’s role.',
    'Ask a project admin. Nothing was changed.',
  );
}

function notTheRole() {
  return knownFailure(
    'not-the-team',
    'Only somebody who holds the named role can switch these sums on or off.',
    'Ask the Product Owner. Nothing was changed.',
  );
}

function roleGone() {
  return knownFailure(
    'question-unreadable',
    'This project has no such role any more. Nothing was changed.',
    'Choose a role from the list.',
  );
}

function membersUnknown() {
  return knownFailure(
    'jira-refused',
    'Nobody holds this role by name, or a group does, so nothing could be summed. Nothing was changed.',
    'Give the role to the Product Owner by name, then try again.',
  );
}

const ofBoard = z.object({ boardId: z.int().positive() });
const mapping = z.object({ boardId: z.int().positive(), roleId: z.int().positive().nullable() });
const switching = z.object({ boardId: z.int().positive(), on: z.boolean() });
