/** Work that is due at an instant of the host's clock; `stop` forgets what has not begun. */
export interface Timers {
  /** `instant` is in epoch milliseconds; work that is due already begins at the next turn. */
  readonly at: (instant: number, id: string, work: () => void) => void;
  /** Whether there was anything to forget: false for what has begun. */
  readonly forget: (id: string) => boolean;
  /** Whether something is due by now and has not begun. */
  readonly isDue: () => boolean;
  /** The clock was moved: what is due by now begins, in the order in which it was due. */
  readonly clockMoved: () => void;
  readonly stop: () => void;
}

interface Waiting {
  readonly instant: number;
  readonly work: () => void;
  readonly timer: NodeJS.Timeout;
}

/** The longest wait that a timer of Node can count. */
const LONGEST_WAIT = 2 ** 31 - 1;

export function realTimers(now: () => number): Timers {
  const running = new Map<string, Waiting>();
  const at = beginAt(running, now);
  return {
    at,
    forget(id) {
      clearTimeout(running.get(id)?.timer);
      return running.delete(id);
    },
    isDue: () => [...running.values()].some(({ instant }) => instant <= now()),
    clockMoved() {
      const waiting = cleared(running).sort(([, one], [, other]) => one.instant - other.instant);
      for (const [id, { instant, work }] of waiting) at(instant, id, work);
    },
    stop: () => void cleared(running),
  };
}

function beginAt(running: Map<string, Waiting>, now: () => number): Timers['at'] {
  return function at(instant, id, work) {
    const begin = () => {
      running.delete(id);
      if (instant - now() > LONGEST_WAIT) at(instant, id, work);
      else work();
    };
    const timer = setTimeout(begin, Math.min(Math.max(0, instant - now()), LONGEST_WAIT));
    running.set(id, { instant, work, timer });
  };
}

/** Stops all timers and empties the list; the answer is what was in it. */
function cleared(running: Map<string, Waiting>): [string, Waiting][] {
  for (const { timer } of running.values()) clearTimeout(timer);
  const waiting = [...running];
  running.clear();
  return waiting;
}
