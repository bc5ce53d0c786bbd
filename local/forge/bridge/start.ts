/// <reference lib="dom" />
import { askSite } from './ask-site';
import { createHistory } from './panel-history';
import { tellHeight } from './panel-height';
import { enableTheming } from './panel-theme';
import { lineToSite } from './site-line';

/** What @forge/bridge finds when it is loaded: the one function through which all of it speaks. */
interface Bridge {
  readonly callBridge: (command: string, data?: unknown) => Promise<unknown>;
}

start();

function start(): void {
  const script = document.querySelector<HTMLScriptElement>('script[data-site]');
  const line = lineToSite(script?.dataset['site'] ?? '');
  const ask = askSite(line);
  const here: Readonly<Record<string, (data: unknown) => Promise<unknown>>> = {
    createHistory: () => createHistory(line, ask),
    enableTheming: () => enableTheming(line, ask),
    on: (data) => subscribe('on', data),
    onPublic: (data) => subscribe('onPublic', data),
  };

  /** A subscription is ended by a function, and functions do not travel: it is made on this side. */
  async function subscribe(command: string, data: unknown): Promise<{ unsubscribe: () => void }> {
    const subscription = await ask(command, data);
    return { unsubscribe: () => void ask('off', { subscription }) };
  }

  const bridge: Bridge = { callBridge: (command, data) => here[command]?.(data) ?? ask(command, data) };
  Object.assign(window, { __bridge: bridge });
  tellHeight(line);
}
