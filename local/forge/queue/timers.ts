/** Work that is due later; `stop` forgets what has not begun. */
export interface Timers {
  readonly after: (milliseconds: number, id: string, work: () => void) => void;
  /** Whether there was anything to forget: false for what has begun. */
  readonly forget: (id: string) => boolean;
  readonly stop: () => void;
}

export function realTimers(): Timers {
  const running = new Map<string, NodeJS.Timeout>();
  return {
    after(milliseconds, id, work) {
      const begin = () => {
        running.delete(id);
        work();
      };
      running.set(id, setTimeout(begin, Math.max(0, milliseconds)));
    },
    forget(id) {
      clearTimeout(running.get(id));
      return running.delete(id);
    },
    stop() {
      for (const timer of running.values()) clearTimeout(timer);
      running.clear();
    },
  };
}
