import { openBoardMemory } from '../../../src/forge/jql/board-memory';
import { computeClause } from '../../../src/forge/jql/compute-clause';
import { addToSprint } from '../../../local/jira/actions';
import { DAY } from '../../../src/domain/model/instant';
import { longSite, nowAfter, startOf } from '../queue/long-board';
import { BOARD, QueueAtWork } from '../queue/queue-at-work';

test('a search while the open work is being written does not say that nothing came in', async () => {
  const site = longSite(1, 500);
  addToSprint(site, '900001', 2, { at: startOf(2) + DAY, by: 'person-a' });
  const queue = new QueueAtWork(site, nowAfter(1));
  await queue.switchOn();
  await queue.drain();
  const clause = {
    functionName: 'addedAfterSprintStart',
    operator: 'in',
    arguments: [String(BOARD)],
  } as const;
  const search = () => computeClause(openBoardMemory(queue.store, queue.now), clause);
  expect(await search()).toEqual({ jql: 'issue in (900001)' });
  // The list has more than one piece; the first of a new writing is there, the last is not yet.
  const piece = queue.kept.get(`open:${BOARD}:0000`);
  expect(queue.kept.has(`open:${BOARD}:0001`)).toBe(true);
  queue.kept.set(`open:${BOARD}:0000`, (piece ?? '').replace(/"whole":"[^"]*"/, '"whole":"new"'));
  expect(await search()).not.toEqual({ jql: 'issue is EMPTY' });
  await queue.close();
});
