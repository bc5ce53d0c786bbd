import { DAY, instant } from '../../../src/domain/model/instant';
import { sumRoles } from '../../../src/forge/roles/sum-roles';
import type { BoardFrame } from '../../../src/jira/board-frame';
import { readAgreement, writeAgreement } from '../../../src/store/agreements';
import { changeWrittenNorms } from '../../../src/store/norms-kept';
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

  test('are kept of no more sprints than the agreement lets facts be kept of', async () => {
    const { store, frame, summing } = await switchedOn(instant(NOW - 200 * DAY));
    await sumRoles(summing, BOARD, frame);
    const before = (await readRoleSums(store, BOARD))?.sums.sprints ?? [];
    expect(before.length).toBeGreaterThan(6);
    await changeWrittenNorms(store, BOARD, ({ norms, ...written }) => ({
      ...written,
      norms: { ...norms, keptSprints: 6 },
    }));
    await sumRoles(summing, BOARD, frame);
    const closed = frame.listed.filter(({ state }) => state === 'closed');
    const newest = closed
      .toSorted((one, other) => (other.completeDate ?? 0) - (one.completeDate ?? 0))
      .slice(0, 6);
    const after = (await readRoleSums(store, BOARD))?.sums.sprints ?? [];
    expect(after.map(({ sprintId }) => sprintId).sort()).toEqual(newest.map(({ id }) => id).sort());
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
