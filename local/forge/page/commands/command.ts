import type { CallbackMark } from '../../bridge/wire';
import type { PanelFrame } from '../panel-frame';
import type { Stage } from '../stage';

/** One command of the bridge, asked by the panel of a frame. */
export type Command = (stage: Stage, frame: PanelFrame, data: unknown) => unknown;

/** What a command was told, by name; of what is no object, nothing. */
export function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

/** Calls a function that the panel has sent along; what is no function is passed over. */
export function callBack(frame: PanelFrame, mark: unknown, ...values: readonly unknown[]): void {
  if (typeof mark !== 'object' || mark === null || !('callbackMark' in mark)) return;
  frame.say({ kind: 'callback', callback: (mark as CallbackMark).callbackMark, values });
}
