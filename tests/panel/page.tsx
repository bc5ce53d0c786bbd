/** A page that a test can read and press, as a person would: by what it says. */
import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';

let root: Root | null = null;

/** Shows it on a fresh page and waits until its first questions are answered. */
export async function show(node: ReactNode): Promise<void> {
  leave();
  document.body.innerHTML = '<div id="root"></div>';
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no root.');
  act(() => {
    root = createRoot(place);
    root.render(node);
  });
  await settle();
}

export function leave(): void {
  act(() => root?.unmount());
  root = null;
}

/** Lets everything that is on its way arrive. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await act(() => Promise.resolve());
}

/** What can be read on the page, in one line; what only eyes or only ears get is both in it. */
export function text(): string {
  return read(document.body);
}

export function read(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function all(selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

export function button(name: string): HTMLElement {
  const found = all('button').find((one) => read(one) === name || one.getAttribute('aria-label') === name);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no button "${name}" on: ${text()}`);
  return found;
}

export function focus(element: HTMLElement): void {
  act(() => element.focus());
}

export async function press(element: HTMLElement): Promise<void> {
  focus(element);
  act(() => element.click());
  await settle();
}

export function type(element: HTMLElement, key: string): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
}

export function picker(label: string): HTMLSelectElement {
  const found = all('label').find((one) => read(one) === label);
  const field = document.getElementById(found?.getAttribute('for') ?? '');
  if (!(field instanceof HTMLSelectElement)) throw new Error(`There is no picker "${label}".`);
  return field;
}

export async function pick(label: string, option: string): Promise<void> {
  const field = picker(label);
  const chosen = [...field.options].find((one) => one.text === option);
  if (chosen === undefined) throw new Error(`"${label}" does not offer "${option}".`);
  focus(field);
  act(() => {
    field.value = chosen.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}
