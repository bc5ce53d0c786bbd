import type { PendingEvent } from './pending-event';

/** Keeps the limits that events set on how many of their kind run at once: the others wait for a turn. */
export interface Turns {
  /** Runs the work now or when one with the same key has ended; resolves at its end. */
  readonly take: (event: PendingEvent, work: () => Promise<void>) => Promise<void>;
}

export function takeTurns(): Turns {
  const running = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  async function take(event: PendingEvent, work: () => Promise<void>): Promise<void> {
    if (event.concurrency === null) return work();
    const { key, limit } = event.concurrency;
    while ((running.get(key) ?? 0) >= limit) await turnOf(key);
    running.set(key, (running.get(key) ?? 0) + 1);
    try {
      await work();
    } finally {
      running.set(key, (running.get(key) ?? 1) - 1);
      waiting.get(key)?.shift()?.();
    }
  }

  function turnOf(key: string): Promise<void> {
    return new Promise((resolve) => {
      waiting.set(key, [...(waiting.get(key) ?? []), resolve]);
    });
  }

  return { take };
}
