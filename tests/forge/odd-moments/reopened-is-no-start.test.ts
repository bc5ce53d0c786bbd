import { addToSprint, closeSprint, editSprint } from '../../../local/jira/actions';
import { DAY, HOUR, instant, MINUTE } from '../../../src/domain/model/instant';
import { takeSprintEvent } from '../../../src/forge/triggers/sprint-event';
import { closeOf, longSite, nowAfter, startOf } from '../queue/long-board';
import { BOARD, QueueAtWork } from '../queue/queue-at-work';
import { bothSay } from './as-read-anew';

test('a closed sprint that is started again, told without its close, keeps its start', async () => {
  const site = longSite(3);
  const queue = new QueueAtWork(site, nowAfter(3));
  await queue.switchOn();
  await queue.drain();
  addToSprint(site, '900001', 4, { at: startOf(4) + 6 * DAY, by: 'person-a' });
  closeSprint(site, 4, { at: closeOf(4), by: 'person-a', moveTo: 5 });
  queue.now = instant(closeOf(4) + 3 * MINUTE);
  await queue.take({ kind: 'head', boardId: BOARD });
  await queue.drain();
  queue.now = instant(closeOf(4) + HOUR);
  editSprint(site, 4, { state: 'active' }, { at: queue.now, by: 'person-a' });
  const sprint = { id: '4', originBoardId: String(BOARD) };
  await takeSprintEvent({ eventType: 'avi:jira-software:started:sprint', sprint }, queue.receipt);
  await queue.drain();
  const { remembered, anew } = await bothSay(queue);
  const four = (all: typeof anew) => all.find(({ id }) => id === 4);
  expect(four(remembered)).toEqual(four(anew));
  await queue.close();
});
