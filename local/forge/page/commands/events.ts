import type { PanelFrame } from '../panel-frame';
import type { Stage } from '../stage';
import { type Command, callBack, fieldsOf } from './command';

interface Subscription {
  readonly frame: PanelFrame;
  readonly event: unknown;
  readonly callback: unknown;
}

const subscriptions = new Map<number, Subscription>();
let subscribed = 0;

/** Panels of the app tell each other what happened; the one that tells hears it too. */
const on: Command = (_stage, frame, data) => {
  const { event, callback } = fieldsOf(data);
  subscribed += 1;
  subscriptions.set(subscribed, { frame, event, callback });
  return subscribed;
};

const off: Command = (_stage, _frame, data) => {
  subscriptions.delete(Number(fieldsOf(data)['subscription']));
};

const emit: Command = (stage, _frame, data) => {
  const { event, payload } = fieldsOf(data);
  tellPanels(stage, event, payload);
};

/** Tells every panel that listens for an event; Jira itself has something to tell, too. */
export function tellPanels(stage: Stage, event: unknown, payload: unknown): void {
  for (const subscription of subscriptions.values()) {
    if (subscription.event !== event || !stage.frames().includes(subscription.frame)) continue;
    callBack(subscription.frame, subscription.callback, payload);
  }
}

export const eventCommands = { on, off, emit, onPublic: on, emitPublic: emit };
