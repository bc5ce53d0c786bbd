import { makeDemoSite } from '../../../local/demo/demo-site';
import { liveSite } from '../../../local/jira/live-site';
import { createJiraServer } from '../../../local/jira/server';
import { OFF } from '../../../src/domain/model/agreement';
import { type Instant, instant } from '../../../src/domain/model/instant';
import { switchSumsOn } from '../../../src/forge/roles/sum-roles';
import { readFrame } from '../../../src/jira/board-frame';
import { readRoleMembers } from '../../../src/jira/read-role-members';
import { writeAgreement } from '../../../src/store/agreements';
import { memoryStore } from '../../../src/store/memory-store';
import { jiraOver } from '../../support/jira-over';

export const NOW = instant(Date.parse('2026-11-21T12:00:00Z'));
export const BOARD = 3;
const PROJECT = 'WHS';
const secret = (): Promise<string> => Promise.resolve('a secret of the tests');

/** The board with the role named by an admin, and switched on by its holder at an instant. */
export async function switchedOn(at: Instant) {
  const site = liveSite(makeDemoSite({ seed: 1, now: NOW }));
  const { jira } = jiraOver(createJiraServer(site, { clock: () => NOW }));
  const store = memoryStore();
  const poRoleId = roleOf(site).id;
  const agreement = { ...OFF, switchedOnAt: at, roleSignals: { poRoleId, switchedOnAt: null } };
  await writeAgreement(store, BOARD, agreement);
  const members = await readRoleMembers(jira, PROJECT, poRoleId);
  if (members === 'unknown') throw new Error('The role is held by name.');
  await switchSumsOn({ store, now: at, secret }, BOARD, members);
  const frame = await readFrame(jira, { boardId: BOARD, closedSprints: 0, now: NOW, recorded: [] });
  return { site, store, frame, summing: { store, jira, now: NOW, secret } };
}

export function roleOf({ roles }: ReturnType<typeof liveSite>) {
  const rights = roles?.projects.find(({ projectKey }) => projectKey === PROJECT);
  const role = rights?.roles.find(({ name }) => name === 'Product Owner');
  if (role === undefined) throw new Error('The project has the role.');
  return role;
}
