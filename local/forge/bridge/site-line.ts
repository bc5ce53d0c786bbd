/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { CHANNEL, type ToPage, type ToPanel } from './wire';

type Without<T> = T extends unknown ? Omit<T, 'channel'> : never;
type Kind = ToPanel['kind'];
type OfKind<K extends Kind> = Extract<ToPanel, { readonly kind: K }>;

/** The line from the panel to the page around it: only that page, at the address that served it, is heard. */
export interface SiteLine {
  readonly say: (message: Without<ToPage>) => void;
  readonly hear: <K extends Kind>(kind: K, heard: (message: OfKind<K>) => void) => void;
}

export function lineToSite(siteOrigin: string): SiteLine {
  return {
    say(message) {
      window.parent.postMessage({ channel: CHANNEL, ...message }, siteOrigin);
    },
    hear(kind, heard) {
      window.addEventListener('message', ({ source, origin, data }: MessageEvent<ToPanel | null>) => {
        if (source !== window.parent || origin !== siteOrigin || data?.channel !== CHANNEL) return;
        if (data.kind === kind) heard(data as OfKind<typeof kind>);
      });
    },
  };
}
