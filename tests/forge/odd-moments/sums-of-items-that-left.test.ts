import { DAY, instant } from '../../../src/domain/model/instant';
import { sumRoles } from '../../../src/forge/roles/sum-roles';
import { readBoardHistory } from '../../../src/jira/read-board-history';
import { freezeSprint } from '../../../src/store/frozen-sprints';
import { readRoleSums } from '../../../src/store/role-sums-kept';
import { BOARD, NOW, switchedOn } from '../roles/switched-on';

const SINCE = instant(NOW - 80 * DAY);

async function sumsOf(left: boolean) {
  const { site, store, frame, summing } = await switchedOn(SINCE);
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
  const { history } = await readBoardHistory(summing.jira, {
    ...{ boardId: BOARD, closedSprints: 0, onlySprints: [last.id], now: NOW, recorded: [] },
  });
  await freezeSprint(store, BOARD, {
    frozen: { sprintId: last.id, frozenAt: NOW, columns: history.board.columns, offBoardIds: [] },
    closedAt: instant(last.completeDate ?? 0),
    items: history.items,
    coverage: history.coverage,
  });
  await sumRoles(summing, BOARD, frame);
  return (await readRoleSums(store, BOARD))?.sums.sprints.find(({ sprintId }) => sprintId === last.id);
}

test('estimates that were entered in a sprint count also of items that left it before its close', async () => {
  const stayed = await sumsOf(false);
  expect(stayed?.estimated.all).toBeGreaterThan(0);
  expect((await sumsOf(true))?.estimated).toEqual(stayed?.estimated);
});
