import type { LiveSite } from '../../../local/jira/live-site';
import { inspect } from '../../../src/domain/inspect';
import type { BoardHistory } from '../../../src/domain/model/board-history';
import { DEFAULT_NORMS } from '../../../src/domain/model/norms';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { boardNow } from '../../../src/forge/memory/board-now';
import { readBoardHistory } from '../../../src/jira/read-board-history';
import { anIssue } from '../../local/jira/small-site';
import { longSite, nowAfter, startOf } from '../queue/long-board';
import { BOARD, QueueAtWork } from '../queue/queue-at-work';

/** The items of the oldest sprint were created in it, and nothing of them ever changed. */
function neverChanged(site: LiveSite): void {
  for (const { issue } of site.inSprint(1)) {
    const fields = { ...issue.fields, created: new Date(startOf(1) - 1_000).toISOString() };
    site.putIssue(
      anIssue(Number(issue.id), issue.key, { fields: { ...fields, resolutiondate: null }, histories: [] }),
    );
  }
}

test('a closed sprint older than the kept ones is told as Jira read anew tells it', async () => {
  const site = longSite(26);
  neverChanged(site);
  const queue = new QueueAtWork(site, nowAfter(26));
  await queue.switchOn();
  await queue.drain();
  const { jira, store, now } = queue;
  const inside = {
    ...{ board: {} as never, viewer: jira, app: jira, store, agreement: {} as never, now },
    ...{ norms: DEFAULT_NORMS, settings: DEFAULT_SETTINGS },
  };
  const { history } = await boardNow(inside, { boardId: BOARD, sprintId: 1 });
  const question = {
    boardId: BOARD,
    closedSprints: 24,
    alsoSprint: 1,
    depth: 'signals',
    now,
    recorded: [],
  } as const;
  const { history: anew } = await readBoardHistory(jira, question);
  const first = (one: BoardHistory) =>
    inspect(one, DEFAULT_SETTINGS, now).sprints.find(({ sprint }) => sprint.id === 1);
  expect(first(history)).toEqual(first(anew));
  await queue.close();
});
