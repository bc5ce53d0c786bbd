import { type AskSite, askSite } from './ask-site';
import { createHistory } from './panel-history';
import { enableTheming } from './panel-theme';
import type { SiteLine } from './site-line';

/** What @forge/bridge finds when it is loaded: the one function through which all of it speaks. */
export interface PanelBridge {
  readonly callBridge: (command: string, data?: unknown) => Promise<unknown>;
}

/** Most commands go to the page around as they are; what gives the panel functions is done on this side. */
export function panelBridge(line: SiteLine): PanelBridge {
  const ask = askSite(line);
  const here: Readonly<Record<string, (data: unknown) => Promise<unknown>>> = {
    createHistory: () => createHistory(line, ask),
    enableTheming: () => enableTheming(line, ask),
    on: (data) => subscribe(ask, 'on', data),
    onPublic: (data) => subscribe(ask, 'onPublic', data),
  };
  return { callBridge: (command, data) => here[command]?.(data) ?? ask(command, data) };
}

/** A subscription is ended by a function, and functions do not travel: it is made on this side. */
async function subscribe(ask: AskSite, command: string, data: unknown): Promise<{ unsubscribe: () => void }> {
  const subscription = await ask(command, data);
  return { unsubscribe: () => void ask('off', { subscription }) };
}
