import { DAY, instant } from '../../../src/domain/model/instant';
import { sumRoles } from '../../../src/forge/roles/sum-roles';
import type { BoardFrame } from '../../../src/jira/board-frame';
import { readAgreement, writeAgreement } from '../../../src/store/agreements';
import { readRoleSums } from '../../../src/store/role-sums-kept';
import { BOARD, NOW, roleOf, switchedOn } from './switched-on';

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
