import { addToSprint, startSprint, closeSprint } from '../../../local/jira/actions';
import { DAY, HOUR, instant } from '../../../src/domain/model/instant';
import { takeSprintEvent } from '../../../src/forge/triggers/sprint-event';
import { closeOf, longSite, nowAfter, startOf } from '../queue/long-board';
import { BOARD, QueueAtWork } from '../queue/queue-at-work';
import { bothSay } from './as-read-anew';

test('a start that is told a day late, of a sprint that was seen running since, moves no start', async () => {
  const site = longSite(3);
  const queue = new QueueAtWork(site, nowAfter(3));
  await queue.switchOn();
  await queue.drain();
  closeSprint(site, 4, { at: closeOf(4), by: 'person-a', moveTo: 5 });
  startSprint(site, 5, { startDate: startOf(5), endDate: closeOf(5), by: 'person-a' });
  queue.now = instant(startOf(5) + HOUR);
  await queue.take({ kind: 'reconcile', boardId: BOARD });
  await queue.drain();
  addToSprint(site, '900001', 5, { at: startOf(5) + 8 * HOUR, by: 'person-a' });
  queue.now = instant(startOf(5) + DAY);
  const sprint = { id: '5', originBoardId: String(BOARD) };
  await takeSprintEvent({ eventType: 'avi:jira-software:started:sprint', sprint }, queue.receipt);
  await queue.drain();
  const { remembered, anew } = await bothSay(queue);
  const five = (all: typeof anew) => all.find(({ id }) => id === 5);
  expect(five(remembered)).toEqual(five(anew));
  await queue.close();
});
