import { useEffect, useState } from 'react';

const SECOND = 1000;

interface Countdown {
  /** Seconds that are left; `null` = it does not run. */
  readonly left: number | null;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Counts from three to nothing, once a second. */
export function useCountdown(): Countdown {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (left === null || left === 0) return undefined;
    const tick = setTimeout(() => {
      setLeft(left - 1);
    }, SECOND);
    return () => {
      clearTimeout(tick);
    };
  }, [left]);
  return {
    left,
    start: () => {
      setLeft(3);
    },
    stop: () => {
      setLeft(null);
    },
  };
}
