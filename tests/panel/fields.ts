/** Fields of a form that a test can fill in, by their labels. */
import { act } from 'react';
import { all, focus, read, settle, text } from './page';

type Field = HTMLInputElement | HTMLTextAreaElement;

export function field(label: string): Field {
  const found = all('label').find((one) => read(one) === label);
  const place = document.getElementById(found?.getAttribute('for') ?? '') ?? found?.querySelector('input');
  if (place instanceof HTMLInputElement || place instanceof HTMLTextAreaElement) return place;
  throw new Error(`There is no field "${label}" on: ${text()}`);
}

/** Types into a field, in place of what stands there. */
export async function write(label: string, value: string): Promise<void> {
  const place = field(label);
  focus(place);
  act(() => {
    place.value = value;
    place.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

/** Presses a box or a round button; of several with the same name, that in the group with this title. */
export async function tick(label: string, group?: string): Promise<void> {
  const inside = all('fieldset').filter((one) => group === undefined || titleOf(one) === group);
  const labels = inside.flatMap((one) => [...one.querySelectorAll('label')]);
  const found = labels.find((one) => read(one) === label)?.querySelector('input');
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no "${label}" to choose on: ${text()}`);
  focus(found);
  const before = inside.flatMap((one) => [...one.querySelectorAll<HTMLInputElement>('input:checked')]);
  // Unlike browsers, jsdom forgets that a round button was ever pressed out by another one.
  for (const one of before) if (one.name === found.name && one.type === 'radio') act(() => one.click());
  act(() => found.click());
  await settle();
}

/** What is chosen in the group with this title. */
export function chosenIn(group: string): string[] {
  const found = all('fieldset').find((one) => titleOf(one) === group);
  const labels = [...(found?.querySelectorAll('label') ?? [])];
  return labels.filter((one) => one.querySelector('input')?.checked === true).map(read);
}

function titleOf(group: Element): string {
  return read(group.querySelector(':scope > legend'));
}
