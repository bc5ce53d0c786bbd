import type { InvocationError } from '@forge/events';
import { type Instant, instant } from '../../domain/model/instant';
import type { Store } from '../../store/store';
import { answer } from '../answer';
import { kvsStore } from '../kvs-store';
import { deliverAgain } from '../queue/again';
import { type HandOn, handOn } from '../queue/hand-on';

/** What an event is received with. */
export interface Receipt {
  readonly store: Store;
  /** When the event was received. */
  readonly now: Instant;
  readonly handOn: HandOn;
}

/** Seconds after which the platform delivers an event again that could not be taken. */
const AGAIN_AFTER = 60;

/** Takes an event with the app's own storage and queue. One that could not be taken is asked for again. */
export async function received(
  take: (event: unknown, receipt: Receipt) => Promise<void>,
  event: unknown,
): Promise<InvocationError | undefined> {
  const now = instant(Date.now());
  const taken = await answer(() => take(event, { store: kvsStore, now, handOn }));
  return taken.kind === 'ok' ? undefined : deliverAgain(AGAIN_AFTER);
}
