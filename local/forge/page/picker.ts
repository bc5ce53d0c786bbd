/// <reference lib="dom" />
import { element } from './element';

export interface Choice {
  readonly value: string;
  readonly text: string;
  /** The words above the choices that belong together; absent = they stand alone. */
  readonly group?: string;
}

/** A label with a list to choose from. */
export function picker(
  label: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const change = () => {
    choose(select.value);
  };
  const select = element(
    'select',
    { change, id: `choose-${label.toLowerCase().replace(' ', '-')}` },
    ...options(choices),
  );
  select.value = chosen;
  return element('label', { class: 'picker' }, element('span', {}, label), select);
}

function options(choices: readonly Choice[]): readonly HTMLElement[] {
  const groups = new Map<string | undefined, HTMLOptionElement[]>();
  for (const { value, text, group } of choices) {
    groups.set(group, [...(groups.get(group) ?? []), element('option', { value }, text)]);
  }
  return [...groups].flatMap(([group, members]) =>
    group === undefined ? members : [element('optgroup', { label: group }, ...members)],
  );
}
