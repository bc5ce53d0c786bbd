import fc from 'fast-check';
import {
  addToSprint,
  closeSprint,
  moveStatus,
  reEstimate,
  removeFromSprint,
  startSprint,
} from '../../../local/jira/actions';
import { eventOfChange } from '../../../local/forge/events/events-of-change';
import type { ProductEvent } from '../../../local/forge/events/product-event';
import type { LiveSite } from '../../../local/jira/live-site';
import { DAY, HOUR, type Instant, instant, MINUTE } from '../../../src/domain/model/instant';
import { takeIssueEvent } from '../../../src/forge/triggers/issue-event';
import { takeSprintEvent } from '../../../src/forge/triggers/sprint-event';
import { POINTS_FIELD } from '../../local/jira/small-site';
import { closeOf, longSite, nowAfter, startOf } from './long-board';
import { readRecordedSprints } from '../../../src/store/recorded-sprints';
import { bothSay } from '../odd-moments/as-read-anew';
import { BOARD, QueueAtWork } from './queue-at-work';

interface Received {
  readonly event: ProductEvent;
  /** Each event has its own moment of receipt, whenever it is worked on. */
  readonly at: Instant;
}

const CLOSED = 3;
const RUNNING = CLOSED + 1;
const PLANNED = CLOSED + 2;

/** What happens on the board from the fifth day of the running sprint until the first day of the next one. */
function live(site: LiveSite): void {
  const at = (days: number) => ({ at: startOf(RUNNING) + days * DAY, by: 'person-a' });
  addToSprint(site, '900001', RUNNING, at(6));
  reEstimate(site, '4000', { fieldId: POINTS_FIELD, value: 8 }, at(6.5));
  moveStatus(site, '4000', '5', at(7));
  removeFromSprint(site, '4001', at(8));
  closeSprint(site, RUNNING, { at: closeOf(RUNNING), by: 'person-a', moveTo: PLANNED });
  const dates = { startDate: startOf(PLANNED), endDate: closeOf(PLANNED) };
  startSprint(site, PLANNED, { ...dates, goal: 'Guests return', by: 'person-a' });
  site.deleteIssue('5001', 'person-a');
}

/** A board that was read whole before all this happened, and the events of it. */
async function livedBoard() {
  const site = longSite(CLOSED);
  const queue = new QueueAtWork(site, nowAfter(CLOSED));
  await queue.switchOn();
  await queue.drain();
  const events: Received[] = [];
  site.listen((change) => {
    const at = instant(startOf(RUNNING) + 6 * DAY + events.length * MINUTE);
    events.push({ event: eventOfChange(change, 'the-app'), at });
  });
  live(site);
  queue.now = instant(startOf(PLANNED) + 6 * HOUR);
  return { queue, events, before: queue.bytes() };
}

async function deliver(queue: QueueAtWork, { event, at }: Received): Promise<void> {
  const receipt = { ...queue.receipt, now: at };
  if (event.eventType.endsWith(':issue')) await takeIssueEvent(event, receipt);
  else await takeSprintEvent(event, receipt);
}

/** Begins from what was kept before; events come in this order, and the queue works `pace` of them at a time. */
async function bytesAfter(
  queue: QueueAtWork,
  before: Readonly<Record<string, string>>,
  order: readonly Received[],
  pace: number,
): Promise<Record<string, string>> {
  queue.forget();
  for (const [key, value] of Object.entries(before)) queue.kept.set(key, value);
  for (const [position, one] of order.entries()) {
    await deliver(queue, one);
    if (position % pace === 0) await queue.drain();
  }
  await queue.drain();
  return queue.bytes();
}

/** What was recorded while sprints started, as a site folder would hold it. */
async function recordedIn({ store }: QueueAtWork): Promise<readonly unknown[]> {
  const recorded = await readRecordedSprints(store, BOARD);
  return [...recorded].map(([sprintId, { startedAt, goalAtStart, seenActive }]) => ({
    ...{ sprintId, startedAt, seenActive, goalAtStart },
  }));
}

describe('the same events, delivered twice, late and in any order', () => {
  test('end in the same stored bytes, and these in the ledgers that Jira and the recorded instants give', async () => {
    const { queue, events, before } = await livedBoard();
    const expected = await bytesAfter(queue, before, events, 1);
    expect(events.length).toBeGreaterThanOrEqual(8);
    expect(queue.differsFrom(before)).toEqual(
      expect.arrayContaining(['frozen:1:4:0000', 'recorded:1:5:started']),
    );
    const { remembered, anew } = await bothSay(queue, await recordedIn(queue));
    expect(remembered).toEqual(anew);
    const orders = fc
      .tuple(fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events), fc.nat(50))
      .chain(([all, again, seed]) =>
        fc.tuple(fc.constant(all.concat(again)), fc.integer({ min: 1, max: 1 + (seed % 7) })),
      );
    await fc.assert(
      fc.asyncProperty(orders, async ([order, pace]) => {
        await bytesAfter(queue, before, order, pace);
        expect(queue.differsFrom(expected)).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
    await queue.close();
  }, 120_000);
});
