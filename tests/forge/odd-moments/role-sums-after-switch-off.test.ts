import { makeDemoSite } from '../../../local/demo/demo-site';
import { liveSite } from '../../../local/jira/live-site';
import { createJiraServer } from '../../../local/jira/server';
import { OFF } from '../../../src/domain/model/agreement';
import { DAY, instant } from '../../../src/domain/model/instant';
import { sumRoles, switchSumsOff, switchSumsOn } from '../../../src/forge/roles/sum-roles';
import { readFrame } from '../../../src/jira/board-frame';
import type { Jira } from '../../../src/jira/jira';
import { readRoleMembers } from '../../../src/jira/read-role-members';
import { writeAgreement } from '../../../src/store/agreements';
import { memoryStore } from '../../../src/store/memory-store';
import { readRoleSums } from '../../../src/store/role-sums-kept';
import { jiraOver } from '../../support/jira-over';

const NOW = instant(Date.parse('2026-11-21T12:00:00Z'));
const SINCE = instant(NOW - 80 * DAY);
const BOARD = 3;
const secret = (): Promise<string> => Promise.resolve('a secret of the tests');

test('sums that were being made while the Product Owner switched them off are not kept', async () => {
  const site = liveSite(makeDemoSite({ seed: 1, now: NOW }));
  const { jira } = jiraOver(createJiraServer(site, { clock: () => NOW }));
  const store = memoryStore();
  const role = site.roles?.projects
    .find(({ projectKey }) => projectKey === 'WHS')
    ?.roles.find(({ name }) => name === 'Product Owner');
  if (role === undefined) throw new Error('The project has the role.');
  const agreement = { ...OFF, switchedOnAt: SINCE, roleSignals: { poRoleId: role.id, switchedOnAt: null } };
  await writeAgreement(store, BOARD, agreement);
  const members = await readRoleMembers(jira, 'WHS', role.id);
  if (members === 'unknown') throw new Error('The role is held by name.');
  await switchSumsOn({ store, now: SINCE, secret }, BOARD, members);
  const frame = await readFrame(jira, { boardId: BOARD, closedSprints: 0, now: NOW, recorded: [] });
  const switchedOffMeanwhile: Jira = async (request) => {
    if (request.path.includes('search/jql')) {
      await switchSumsOff(store, BOARD);
    }
    return jira(request);
  };
  await sumRoles({ store, jira: switchedOffMeanwhile, now: NOW, secret }, BOARD, frame);
  expect(await readRoleSums(store, BOARD)).toBeNull();
});
