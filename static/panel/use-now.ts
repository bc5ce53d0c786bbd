import { useEffect, useState } from 'react';

const HALF_A_MINUTE = 30_000;

/** The viewer's clock, looked at often enough for ages in minutes. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const clock = setInterval(() => {
      setNow(Date.now());
    }, HALF_A_MINUTE);
    return () => {
      clearInterval(clock);
    };
  }, []);
  return now;
}
