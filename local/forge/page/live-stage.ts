/// <reference lib="dom" />
import type { SiteFacts } from '../host/site-facts';
import type { PanelFrame } from './panel-frame';
import { type Scenario, addressOf } from './scenario';
import type { Stage } from './stage';

export interface LiveStage extends Stage {
  /** Takes over a scenario that the address already shows. */
  readonly follow: (next: Scenario) => void;
}

/** The stage with its scenario: every change is written to the address, then drawn. */
export function liveStage(
  site: SiteFacts,
  first: Scenario,
  draw: (before: Scenario | null, after: Scenario) => void,
): LiveStage {
  let current = first;
  const frames = new Set<PanelFrame>();

  function follow(next: Scenario): void {
    const before = current;
    current = next;
    draw(before, next);
  }

  return {
    site,
    follow,
    scenario: () => current,
    show(change) {
      const next = { ...current, ...change };
      history.pushState(null, '', addressOf(next));
      follow(next);
    },
    writePath(path, action) {
      current = { ...current, path };
      if (action === 'PUSH') history.pushState(null, '', addressOf(current));
      else history.replaceState(null, '', addressOf(current));
    },
    reload: () => draw(null, current),
    add: (frame) => void frames.add(frame),
    remove: (frame) => void frames.delete(frame),
    frames: () => [...frames],
  };
}
