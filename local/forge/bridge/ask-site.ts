import { rememberCallbacks } from './callbacks';
import type { SiteLine } from './site-line';

export type AskSite = (command: string, data?: unknown) => Promise<unknown>;

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Asks the page around and waits for its answer; a refusal rejects with its words. */
export function askSite(line: SiteLine): AskSite {
  const pending = new Map<number, Pending>();
  const marked = rememberCallbacks(line);
  let asked = 0;
  line.hear('answer', ({ id, result }) => take(id)?.resolve(result));
  line.hear('refusal', ({ id, message }) => take(id)?.reject(new Error(message)));

  function take(id: number): Pending | undefined {
    const waiting = pending.get(id);
    pending.delete(id);
    return waiting;
  }

  return (command, data) =>
    new Promise((resolve, reject) => {
      asked += 1;
      pending.set(asked, { resolve, reject });
      line.say({ kind: 'ask', id: asked, command, data: marked(data) });
    });
}
