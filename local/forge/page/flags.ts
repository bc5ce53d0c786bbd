/// <reference lib="dom" />
import { element } from './element';

export interface Flag {
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  readonly actions?: readonly { readonly text: string; readonly onClick: () => void }[];
  readonly isAutoDismiss?: boolean;
}

const SHOWN_FOR = 8_000;

const shelf = () => document.getElementById('flags');

/** Shows a message at the edge of the page and reads it out; one with the same id gives way. */
export function showFlag({ id, title = '', description = '', actions = [], isAutoDismiss }: Flag): void {
  closeFlag(id);
  const buttons = actions.map(({ text, onClick }) =>
    element('button', { type: 'button', click: () => onClick() }, text),
  );
  const close = element('button', { type: 'button', click: () => closeFlag(id) }, 'Close');
  const flag = element('div', { class: 'flag' }, element('strong', {}, title), element('p', {}, description));
  flag.dataset['flag'] = id;
  flag.append(...buttons, close);
  shelf()?.append(flag);
  if (isAutoDismiss === true) setTimeout(() => flag.remove(), SHOWN_FOR);
}

/** Takes away the messages whose panels are gone; the one of that id stays. */
export function closeFlagsExcept(id: string): void {
  for (const flag of [...(shelf()?.children ?? [])] as HTMLElement[]) {
    if (flag.dataset['flag'] !== id) flag.remove();
  }
}

export function closeFlag(id: string): boolean {
  const flags = [...(shelf()?.children ?? [])] as HTMLElement[];
  const found = flags.find((flag) => flag.dataset['flag'] === id);
  found?.remove();
  return found !== undefined;
}
