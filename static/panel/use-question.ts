import { useCallback, useEffect, useReducer, useState } from 'react';
import { afterEvent, seenAs, unasked } from './asked';
import type { Ask, Asked } from './asked';

/** After this long the reader is told that it takes longer. */
const SLOW_AFTER = 5_000;

export interface Question<T> extends Asked<T> {
  readonly askAgain: () => void;
}

/** Asks at once, again whenever `ask` is another function, and on demand; late answers to earlier questions are dropped. */
export function useQuestion<T>(ask: Ask<T> | null): Question<T> {
  const [asked, dispatch] = useReducer(afterEvent<T>, unasked<T>());
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (ask === null) return undefined;
    let listening = true;
    dispatch({ kind: 'asked', ask });
    const slow = setTimeout(() => {
      dispatch({ kind: 'slow' });
    }, SLOW_AFTER);
    void ask().then((answer) => {
      clearTimeout(slow);
      if (listening) dispatch({ kind: 'answered', answer });
    });
    return () => {
      listening = false;
      clearTimeout(slow);
    };
  }, [ask, round]);
  const askAgain = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  return { ...seenAs(asked, ask), askAgain };
}
