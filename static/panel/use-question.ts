import { useEffect, useMemo, useReducer, useState } from 'react';
import { afterEvent, seenAs, unasked } from './asked';
import type { Ask, Asked, Reason } from './asked';

/** After this long the reader is told that it takes longer. */
const SLOW_AFTER = 5_000;

/** What is known about a question, and the way to ask it again. */
export interface Readable<T> extends Asked<T> {
  readonly askAgain: () => void;
}

interface Commands<T> {
  readonly askAgain: () => void;
  /** Asks without a word on the page; an answer that goes wrong leaves what is shown. */
  readonly askQuietly: () => void;
  /** Changes the answer by something that was said on this page. */
  readonly amend: (change: (value: T) => T) => void;
}

export interface Question<T> extends Readable<T>, Commands<T> {}

/** One time of asking; a new one each time, so that asking twice asks twice. */
interface Turn<T> {
  readonly ask: Ask<T> | null;
  readonly reason: Reason;
}

/** Asks at once, again whenever `ask` is another function, and on demand; late answers to earlier questions are dropped. */
export function useQuestion<T>(ask: Ask<T> | null): Question<T> {
  const [asked, dispatch] = useReducer(afterEvent<T>, unasked<T>());
  const [turn, setTurn] = useState<Turn<T>>({ ask, reason: 'wanted' });
  useEffect(() => {
    if (ask === null) return undefined;
    let listening = true;
    const reason = turn.ask === ask ? turn.reason : 'wanted';
    dispatch({ kind: 'asked', ask, reason });
    const slow = setTimeout(() => {
      if (reason !== 'by-itself') dispatch({ kind: 'slow' });
    }, SLOW_AFTER);
    void ask(reason).then((answer) => {
      clearTimeout(slow);
      if (listening) dispatch({ kind: 'answered', reason, answer });
    });
    return () => {
      listening = false;
      clearTimeout(slow);
    };
  }, [ask, turn]);
  const commands = useMemo(() => commandsFor(ask, setTurn, dispatch), [ask]);
  return { ...seenAs(asked, ask), ...commands };
}

function commandsFor<T>(
  ask: Ask<T> | null,
  setTurn: (turn: Turn<T>) => void,
  dispatch: (event: { readonly kind: 'amended'; readonly change: (value: T) => T }) => void,
): Commands<T> {
  return {
    askAgain: () => {
      setTurn({ ask, reason: 'refreshed' });
    },
    askQuietly: () => {
      setTurn({ ask, reason: 'by-itself' });
    },
    amend: (change) => {
      dispatch({ kind: 'amended', change });
    },
  };
}
