/** The present of the local site, which can be moved on. Instants are epoch milliseconds. */
export interface Clock {
  readonly now: () => number;
  /** By how many milliseconds it was moved on so far. */
  readonly ahead: () => number;
  readonly moveOn: (milliseconds: number) => void;
  readonly whenMoved: (listener: () => void) => void;
}

/** The clock of the machine, as it is before anything puts another `Date` in its place. */
const machine = Date.now;

export function movableClock(base: () => number = machine): Clock {
  const listeners: (() => void)[] = [];
  let ahead = 0;
  return {
    now: () => base() + ahead,
    ahead: () => ahead,
    moveOn(milliseconds) {
      ahead += milliseconds;
      for (const listener of listeners) listener();
    },
    whenMoved(listener) {
      listeners.push(listener);
    },
  };
}
