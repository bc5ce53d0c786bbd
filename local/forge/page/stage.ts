import type { SiteFacts } from '../host/site-facts';
import type { PanelFrame } from './panel-frame';
import type { Scenario } from './scenario';

/** What stands on the page now, and how it changes. */
export interface Stage {
  readonly site: SiteFacts;
  readonly scenario: () => Scenario;
  /** Writes the path of the panel to the address; a new entry of the browser's history, or the same one. */
  readonly writePath: (path: string, action: 'PUSH' | 'REPLACE') => void;
  /** Shows a module of the project. */
  readonly show: (change: Partial<Scenario>) => void;
  readonly reload: () => void;
  readonly add: (frame: PanelFrame) => void;
  readonly remove: (frame: PanelFrame) => void;
  /** All panels: the one in the page, and those in windows over it. */
  readonly frames: () => readonly PanelFrame[];
}
