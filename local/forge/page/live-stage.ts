/// <reference lib="dom" />
import type { SiteFacts } from '../host/site-facts';
import type { PanelFrame } from './panel-frame';
import { type Scenario, addressOf } from './scenario';
import type { Stage } from './stage';

export interface LiveStage extends Stage {
  /** Takes over a scenario that the address already shows. */
  readonly follow: (next: Scenario) => void;
}

/** `before` is `null` when everything is to be drawn anew. */
type Draw = (before: Scenario | null, after: Scenario) => void;

/** The stage with its scenario: every change is written to the address, then drawn. */
export function liveStage(site: SiteFacts, first: Scenario, draw: Draw): LiveStage {
  let current = first;
  const follow = (next: Scenario) => {
    const before = current;
    current = next;
    draw(before, next);
  };
  return {
    ...{ site, follow, ...panelsOnStage() },
    scenario: () => current,
    show(change) {
      writeAddress({ ...current, ...change }, 'PUSH');
      follow({ ...current, ...change });
    },
    writePath(path, action) {
      current = { ...current, path };
      writeAddress(current, action);
    },
    reload() {
      draw(null, current);
    },
  };
}

function writeAddress(scenario: Scenario, action: 'PUSH' | 'REPLACE'): void {
  if (action === 'PUSH') history.pushState(null, '', addressOf(scenario));
  else history.replaceState(null, '', addressOf(scenario));
}

function panelsOnStage(): Pick<Stage, 'add' | 'remove' | 'frames'> {
  const frames = new Set<PanelFrame>();
  return {
    add: (frame) => void frames.add(frame),
    remove: (frame) => void frames.delete(frame),
    frames: () => [...frames],
  };
}
