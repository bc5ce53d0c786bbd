import { fieldOf } from '../field-of';
import { paceIn } from '../live/pace';
import { SmallPage } from '../parts/small-page';
import { wholeNumber } from '../place';
import { showSmall } from '../show-small';
import type { Viewer } from '../show-small';
import { Gadget } from './gadget';
import { GadgetEdit } from './gadget-edit';

/** The dashboard gadget: what it shows, or the choice of its board. */
export function openGadget(root: HTMLElement, viewer: Viewer | null, extension: unknown): void {
  const boardId = wholeNumber(fieldOf(fieldOf(extension, 'gadgetConfiguration'), 'boardId'));
  const content =
    fieldOf(extension, 'entryPoint') === 'edit' ? (
      <GadgetEdit boardId={boardId} />
    ) : (
      <Gadget boardId={boardId} pace={paceIn(extension)} />
    );
  showSmall(root, viewer, <SmallPage>{content}</SmallPage>);
}
