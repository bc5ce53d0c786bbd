import { view } from '@forge/bridge';
import { entryOf } from './entry';
import { speak } from './language/speak';
import { sayWithoutWords } from './language/without-words';
import { orNull } from './patience';

// Without an answer the fallbacks of theme.css apply.
void view.theme.enable().catch(() => undefined);

const root = document.getElementById('root');
if (root !== null) void start(root);

/**
 * One bundle stands behind every place in Jira: the place decides which part of it is loaded, after the words, which
 * every part may use from its first line on.
 */
async function start(place: HTMLElement): Promise<void> {
  const context = await orNull(() => view.getContext());
  const extension: unknown = context?.extension;
  if (!(await speak(context?.locale))) {
    sayWithoutWords(place);
    return;
  }
  switch (entryOf(extension)) {
    case 'panel':
      (await import('./panel-entry')).openPanel(place);
      return;
    case 'item':
      (await import('./item/item-entry')).openItem(place, context, extension);
      return;
    case 'gadget':
      (await import('./gadget/gadget-entry')).openGadget(place, context, extension);
      return;
    case 'board-watch':
      await (await import('./board-watch/board-watch')).watchBoard(extension);
  }
}
