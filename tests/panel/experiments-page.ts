/** The tab of the experiments on a fresh page, and the ways to read and to fill in what is on it. */
import { act } from 'react';
import type { Experiments } from '../../src/contract';
import { always, open } from './app';
import { historyAt } from './bridge';
import type { Host } from './bridge';
import { ok } from './made-answers';
import { team } from './made-conversation';
import { all, focus, read, settle, text } from './page';

/** An app that answers the question for the experiments with the value that is there at that moment. */
export function app(first: Experiments) {
  const now = { value: first };
  return { now, experiments: () => Promise.resolve(ok(now.value)) };
}

export async function openExperiments(value: Experiments, changed: Partial<Host> = {}): Promise<void> {
  await open({
    history: () => historyAt('/board/7/experiments'),
    conversation: always(ok(team)),
    experiments: always(ok(value)),
    ...changed,
  });
}

export const cards = () => all('article.experiment').map(read);
export const alerts = () => all('[role=alert]').map(read);
export const status = () => read(document.querySelector('section > [role=status]'));

/** The field with this label; the first one where there are several. */
export function field(label: string): HTMLTextAreaElement {
  const found = all('label').find((one) => read(one) === label);
  const place = document.getElementById(found?.getAttribute('for') ?? '');
  if (!(place instanceof HTMLTextAreaElement)) throw new Error(`There is no field "${label}" on: ${text()}`);
  return place;
}

export async function fill(label: string, value: string): Promise<void> {
  const place = field(label);
  focus(place);
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(place, value);
    place.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

/** Chooses an answer of a question by the beginning of its text. */
export async function answer(legend: string, begins: string): Promise<void> {
  const group = all('fieldset').find((one) => read(one.querySelector('legend')) === legend);
  const label = [...(group?.querySelectorAll('label') ?? [])].find((one) => read(one).startsWith(begins));
  if (!(label instanceof HTMLElement)) throw new Error(`"${legend}" has no answer "${begins}": ${text()}`);
  act(() => label.click());
  await settle();
}
