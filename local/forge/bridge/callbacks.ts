import type { SiteLine } from './site-line';
import type { CallbackMark } from './wire';

type Callback = (...values: readonly unknown[]) => unknown;

/** Gives the functions of a message numbers, under which the page around may call them. */
export function rememberCallbacks(line: SiteLine): (data: unknown) => unknown {
  const callbacks = new Map<number, Callback>();
  line.hear('callback', ({ callback, values }) => {
    callbacks.get(callback)?.(...values);
  });

  function marked(value: unknown): unknown {
    if (typeof value === 'function') return mark(value as Callback);
    if (Array.isArray(value)) return value.map(marked);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, marked(inside)]));
  }

  function mark(callback: Callback): CallbackMark {
    const callbackMark = callbacks.size + 1;
    callbacks.set(callbackMark, callback);
    return { callbackMark };
  }

  return marked;
}
