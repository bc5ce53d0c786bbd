/// <reference lib="dom" />
import { element } from './element';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A label with a list to choose from. */
export function picker(
  label: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = element('select', { change: () => choose(select.value) });
  for (const { value, text } of choices) select.append(element('option', { value }, text));
  select.value = chosen;
  return element('label', { class: 'picker' }, element('span', {}, label), select);
}
