import { takeBoardEvent } from '../../../src/forge/triggers/board-event';
import { longSite, nowAfter } from '../queue/long-board';
import { BOARD, QueueAtWork } from '../queue/queue-at-work';
import { bothSay } from './as-read-anew';

test('a board that counts in another field than before says so of its closed sprints too', async () => {
  const site = longSite(3);
  const queue = new QueueAtWork(site, nowAfter(3));
  await queue.switchOn();
  await queue.drain();
  const details = site.boardDetails.get(1);
  if (details === undefined) throw new Error('The board is there.');
  const estimation = { type: 'issueCount' };
  const configuration = { ...details.configuration, estimation };
  site.boardDetails = new Map([[1, { ...details, configuration }]]);
  await takeBoardEvent({ configuration: { id: BOARD } }, queue.receipt);
  await queue.drain();
  const { remembered, anew } = await bothSay(queue);
  expect(remembered).toEqual(anew);
  await queue.close();
});
