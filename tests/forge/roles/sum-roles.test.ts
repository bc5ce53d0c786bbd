import { makeDemoSite } from '../../../local/demo/demo-site';
import { liveSite } from '../../../local/jira/live-site';
import { createJiraServer } from '../../../local/jira/server';
import { OFF } from '../../../src/domain/model/agreement';
import { DAY, type Instant, instant } from '../../../src/domain/model/instant';
import { sumRoles, switchSumsOn } from '../../../src/forge/roles/sum-roles';
import { type BoardFrame, readFrame } from '../../../src/jira/board-frame';
import { readRoleMembers } from '../../../src/jira/read-role-members';
import { readAgreement, writeAgreement } from '../../../src/store/agreements';
import { memoryStore } from '../../../src/store/memory-store';
import { readRoleSums } from '../../../src/store/role-sums-kept';
import { jiraOver } from '../../support/jira-over';

const NOW = instant(Date.parse('2026-11-21T12:00:00Z'));
const BOARD = 3;
const PROJECT = 'WHS';
const secret = (): Promise<string> => Promise.resolve('a secret of the tests');

/** The board with the role named by an admin, and switched on by its holder at an instant. */
async function switchedOn(at: Instant) {
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

function roleOf({ roles }: ReturnType<typeof liveSite>) {
  const rights = roles?.projects.find(({ projectKey }) => projectKey === PROJECT);
  const role = rights?.roles.find(({ name }) => name === 'Product Owner');
  if (role === undefined) throw new Error('The project has the role.');
  return role;
}

const startsSince = ({ listed }: BoardFrame, at: number) =>
  listed.filter(({ state, startDate }) => state === 'closed' && startDate !== null && startDate >= at);

describe('the sums of the Product Owner role', () => {
  const since = instant(NOW - 80 * DAY);

  test('are made once of each sprint that started after the switch-on, and of none before', async () => {
    const { store, frame, summing } = await switchedOn(since);
    await sumRoles(summing, BOARD, frame);
    const first = await readRoleSums(store, BOARD);
    const expected = startsSince(frame, since).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(2);
    expect(first?.sums.sprints.map(({ sprintId }) => sprintId).sort()).toEqual(expected.sort());
    expect(first?.sums.sprints.some(({ estimated }) => estimated.all > 0)).toBe(true);
    await sumRoles(summing, BOARD, frame);
    expect(await readRoleSums(store, BOARD)).toEqual(first);
  });

  test('hold no account, in no form that could be looked up', async () => {
    const { store, frame, summing, site } = await switchedOn(since);
    await sumRoles(summing, BOARD, frame);
    const kept = JSON.stringify(await readRoleSums(store, BOARD));
    for (const { accountId, displayName } of site.roles?.people ?? []) {
      expect(kept).not.toContain(accountId);
      expect(kept).not.toContain(displayName);
    }
  });

  test('are erased, and the switch falls, as soon as somebody else holds the role', async () => {
    const { store, frame, summing, site } = await switchedOn(since);
    await sumRoles(summing, BOARD, frame);
    Object.assign(roleOf(site), { members: [...roleOf(site).members, 'somebody-else'] });
    await sumRoles(summing, BOARD, frame);
    expect(await readRoleSums(store, BOARD)).toBeNull();
    const { roleSignals } = await readAgreement(store, BOARD);
    expect(roleSignals.switchedOnAt).toBeNull();
    expect(roleSignals.poRoleId).toBe(roleOf(site).id);
  });

  test('are not made while a switch is off', async () => {
    const { store, frame, summing } = await switchedOn(since);
    const agreement = await readAgreement(store, BOARD);
    await writeAgreement(store, BOARD, {
      ...agreement,
      roleSignals: { poRoleId: null, switchedOnAt: since },
    });
    const before = await readRoleSums(store, BOARD);
    await sumRoles(summing, BOARD, frame);
    expect(await readRoleSums(store, BOARD)).toEqual(before);
  });
});
