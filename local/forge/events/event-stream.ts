import type { LiveSite } from '../../jira/live-site';
import type { WorkInHand } from '../work-in-hand';
import { eventOfChange } from './events-of-change';
import type { ProductEvent } from './product-event';
import type { Deliver } from './triggers';

/**
 * How the events of one deed come to the app. The platform promises neither the order nor that an event comes once:
 * whoever gives another way may drop, repeat, delay and reorder them.
 */
export type DeliverEvents = (events: readonly ProductEvent[], deliver: Deliver) => void | Promise<void>;

export interface EventStreamParts {
  readonly site: LiveSite;
  /** The account in whose name the app itself acts. */
  readonly appAccount: string;
  readonly deliver: Deliver;
  readonly deliverEvents?: DeliverEvents | undefined;
  readonly work: WorkInHand;
  readonly log: (line: string) => void;
}

const inOrder: DeliverEvents = async (events, deliver) => {
  await Promise.all(events.map(deliver));
};

/** Turns every change of a site into events, whoever makes it; calling the answer ends that. */
export function openEventStream(parts: EventStreamParts): () => void {
  const { site, appAccount, deliver, deliverEvents = inOrder, work, log } = parts;
  let waiting: ProductEvent[] = [];

  /** After the deed: all that it changed is there when the first event is looked at. */
  const flush = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    const events = waiting;
    waiting = [];
    try {
      await deliverEvents(events, deliver);
    } catch (thrown) {
      log(`events: ${thrown instanceof Error ? thrown.message : 'an error'} kept them from the app`);
    }
  };

  return site.listen((change) => {
    waiting.push(eventOfChange(change, appAccount));
    if (waiting.length === 1) work.track(flush());
  });
}
