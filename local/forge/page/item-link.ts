import { element } from './element';
import { addressOf } from './scenario';
import type { Stage } from './stage';

/** A link to the page of an item, looked at by the same person. */
export function itemLink(stage: Stage, item: string, words: string): HTMLElement {
  const change = { place: 'item', item, path: '/' } as const;
  const go = (event: Event) => {
    event.preventDefault();
    stage.show(change);
  };
  return element('a', { href: addressOf({ ...stage.scenario(), ...change }), click: go }, words);
}
