import { paceIn } from '../live/pace';
import { showSmall } from '../show-small';
import type { Viewer } from '../show-small';
import { Item } from './item';

/** The panel beside an item. */
export function openItem(root: HTMLElement, viewer: Viewer | null, extension: unknown): void {
  showSmall(root, viewer, <Item pace={paceIn(extension)} />);
}
