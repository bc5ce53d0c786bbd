import { openBoardMemory } from '../../../src/forge/jql/board-memory';
import { computeClause } from '../../../src/forge/jql/compute-clause';
import { addToSprint, closeSprint } from '../../../local/jira/actions';
import { DAY, instant, MINUTE } from '../../../src/domain/model/instant';
import { closeOf, longSite, nowAfter, startOf } from '../queue/long-board';
import { BOARD, QueueAtWork } from '../queue/queue-at-work';

test('a search for the sprint that closed last does not answer with the one before it', async () => {
  const site = longSite(1);
  addToSprint(site, '900001', 2, { at: startOf(2) + DAY, by: 'person-a' });
  const queue = new QueueAtWork(site, nowAfter(1));
  await queue.switchOn();
  await queue.drain();
  closeSprint(site, 2, { at: closeOf(2), by: 'person-a' });
  queue.now = instant(closeOf(2) + MINUTE);
  await queue.take({ kind: 'head', boardId: BOARD });
  const clause = {
    functionName: 'addedAfterSprintStart',
    operator: 'in',
    arguments: [String(BOARD)],
  } as const;
  const said = await computeClause(openBoardMemory(queue.store, queue.now), clause);
  expect(said).not.toEqual({ jql: 'issue is EMPTY' });
  await queue.close();
});
