import type { ItemFacts } from '../host/item-place-facts';
import { askHost } from './ask-host';
import { contextPanel } from './context-panel';
import { element } from './element';
import type { Stage } from './stage';

/** A quiet page of an item, with the app's panels under the item's other details at the right. */
export async function placeItem(stage: Stage, main: HTMLElement): Promise<void> {
  const { item, as } = stage.scenario();
  if (item === undefined) throw new Error('Choose an item on the board.');
  const facts = (await askHost('/item', { item, as })) as ItemFacts;
  const panels = stage.site.modules
    .filter(({ shownAs }) => shownAs === 'item')
    .map((module) => contextPanel(stage, module));
  main.replaceChildren(
    element('h1', {}, `${facts.project} / ${facts.key}`),
    element(
      'div',
      { class: 'item' },
      element('h2', {}, facts.summary),
      element('div', { class: 'item-side' }, details(facts), ...panels),
    ),
  );
}

function details({ type, details: named }: ItemFacts): HTMLElement {
  const rows = [['Type', type] as const, ...named].flatMap(([name, value]) => [
    element('dt', {}, name),
    element('dd', {}, value),
  ]);
  return element('dl', {}, ...rows);
}
