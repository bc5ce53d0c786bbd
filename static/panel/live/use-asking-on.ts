import { useEffect } from 'react';
import type { BoardHealth, Consent } from '../../../src/contract';
import type { Question } from '../use-question';
import { watch } from './watch';

type Asked = Pick<Question<unknown>, 'failure' | 'askQuietly'>;

/** How often a board that is paused or off is asked for again, in milliseconds. */
const MINUTE = 60_000;
const PACE = { awake: MINUTE, idle: 5 * MINUTE, idleAfter: 10 * MINUTE };

/** A paused board goes on, and one that is off is switched on, without anybody telling an open panel: it asks. */
export function useAskingOn(board: Question<BoardHealth>, consent: Question<Consent>): void {
  const code = board.failure?.code;
  const isShut = code === 'board-paused' || code === 'board-off';
  const askBoard = board.askQuietly;
  const askConsent = consent.askQuietly;
  useEffect(() => {
    if (!isShut) return undefined;
    return watch(() => {
      askBoard();
      askConsent();
      return Promise.resolve();
    }, PACE);
  }, [isShut, askBoard, askConsent]);
}

/** What went wrong is asked for again as soon as the browser is connected again. */
export function useOnceConnected(questions: readonly Asked[]): void {
  useEffect(() => {
    const stopped = new AbortController();
    const askAgain = (): void => {
      for (const { failure, askQuietly } of questions) if (failure !== null) askQuietly();
    };
    window.addEventListener('online', askAgain, { signal: stopped.signal });
    return () => {
      stopped.abort();
    };
  });
}
