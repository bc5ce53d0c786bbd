import { DAY, instant } from '../../../src/domain/model/instant';
import { sumRoles, switchSumsOff } from '../../../src/forge/roles/sum-roles';
import type { Jira } from '../../../src/jira/jira';
import { readRoleSums } from '../../../src/store/role-sums-kept';
import { BOARD, NOW, switchedOn } from '../roles/switched-on';

test('sums that were being made while the Product Owner switched them off are not kept', async () => {
  const { store, frame, summing } = await switchedOn(instant(NOW - 80 * DAY));
  const switchedOffMeanwhile: Jira = async (request) => {
    if (request.path.includes('search/jql')) await switchSumsOff(store, BOARD);
    return summing.jira(request);
  };
  await sumRoles({ ...summing, jira: switchedOffMeanwhile }, BOARD, frame);
  expect(await readRoleSums(store, BOARD)).toBeNull();
});
