import { makeDemoSite } from '../../../local/demo/demo-site';
import { liveSite } from '../../../local/jira/live-site';
import { createJiraServer } from '../../../local/jira/server';
import { OFF } from '../../../src/domain/model/agreement';
import { DAY, instant } from '../../../src/domain/model/instant';
import { sumRoles, switchSumsOn } from '../../../src/forge/roles/sum-roles';
import { readBoardHistory } from '../../../src/jira/read-board-history';
import { readFrame } from '../../../src/jira/board-frame';
import { readRoleMembers } from '../../../src/jira/read-role-members';
import { writeAgreement } from '../../../src/store/agreements';
import { freezeSprint } from '../../../src/store/frozen-sprints';
import { memoryStore } from '../../../src/store/memory-store';
import { readRoleSums } from '../../../src/store/role-sums-kept';
import { jiraOver } from '../../support/jira-over';

const NOW = instant(Date.parse('2026-11-21T12:00:00Z'));
const SINCE = instant(NOW - 80 * DAY);
const BOARD = 3;
const secret = (): Promise<string> => Promise.resolve('a secret of the tests');

async function sumsOf(left: boolean) {
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
  const closed = frame.listed.filter(
    ({ state, startDate }) => state === 'closed' && (startDate ?? 0) >= SINCE,
  );
  const last = closed.at(-1);
  if (last === undefined) throw new Error('Sprints closed.');
  if (left) {
    const field = site.sprintField ?? '';
    for (const { issue, sprints } of site.inSprint(last.id)) {
      // A sub-task goes where its parent goes and has no history of its own; it is searched for by its sprint alone.
      if ((issue.fields['issuetype'] as { subtask?: boolean }).subtask === true) continue;
      const others = sprints.filter(({ id }) => id !== last.id);
      site.putIssue({ ...issue, fields: { ...issue.fields, [field]: others.length === 0 ? null : others } });
    }
  }
  const { history } = await readBoardHistory(jira, {
    ...{ boardId: BOARD, closedSprints: 0, onlySprints: [last.id], now: NOW, recorded: [] },
  });
  await freezeSprint(store, BOARD, {
    frozen: { sprintId: last.id, frozenAt: NOW, columns: history.board.columns, offBoardIds: [] },
    closedAt: instant(last.completeDate ?? 0),
    items: history.items,
    coverage: history.coverage,
  });
  await sumRoles({ store, jira, now: NOW, secret }, BOARD, frame);
  return (await readRoleSums(store, BOARD))?.sums.sprints.find(({ sprintId }) => sprintId === last.id);
}

test('estimates that were entered in a sprint count also of items that left it before its close', async () => {
  const stayed = await sumsOf(false);
  expect(stayed?.estimated.all).toBeGreaterThan(0);
  expect((await sumsOf(true))?.estimated).toEqual(stayed?.estimated);
});
