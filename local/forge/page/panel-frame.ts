/// <reference lib="dom" />
import type { ShownModule, SiteFacts } from '../host/site-facts';
import { CHANNEL, type ToPanel } from '../bridge/wire';
import { element } from './element';

type Without<T> = T extends unknown ? Omit<T, 'channel'> : never;

/** A panel in its frame, as the page around sees it. */
export interface PanelFrame {
  readonly module: ShownModule;
  readonly iframe: HTMLIFrameElement;
  /** What the panel that opened this window hands to it; `null` in a page. */
  readonly window: PanelWindow | null;
  /** A gadget that is being configured, and what becomes of what it submits; absent = nothing to submit. */
  readonly edit?: PanelEdit;
  readonly say: (message: Without<ToPanel>) => void;
}

/** A panel shown over the page: it can close itself and hand something back. */
export interface PanelWindow {
  readonly context: unknown;
  readonly close: (payload: unknown) => void;
}

export interface PanelEdit {
  readonly submit: (configuration: unknown) => Promise<void>;
}

/** The frame has the rights that the platform gives it and no others, and is served from an address of its own. */
export function panelFrame(
  site: SiteFacts,
  module: ShownModule,
  window: PanelWindow | null,
  edit?: PanelEdit,
): PanelFrame {
  const iframe = element('iframe', {
    title: module.title,
    sandbox: site.sandbox,
    src: `${site.panelOrigin}/panel/${module.resource}/`,
  });
  return {
    module,
    iframe,
    window,
    ...(edit === undefined ? {} : { edit }),
    say(message) {
      iframe.contentWindow?.postMessage({ channel: CHANNEL, ...message }, site.panelOrigin);
    },
  };
}
