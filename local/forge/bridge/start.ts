/// <reference lib="dom" />
/** Runs first in a panel's page, and puts the bridge where @forge/bridge looks for it. */
import { panelBridge } from './panel-bridge';
import { tellHeight } from './panel-height';
import { lineToSite } from './site-line';

const script = document.querySelector<HTMLScriptElement>('script[data-site]');
const line = lineToSite(script?.dataset['site'] ?? '');
Object.assign(window, { __bridge: panelBridge(line) });
tellHeight(line);
