import { Queue } from '@forge/events';
import type { HistoryBody } from './history-body';

export interface Delay {
  /** At most `LONGEST_DELAY`; none when absent. */
  readonly delayInSeconds?: number;
}

/** Hands work on to the queue, so that whoever asks for it waits for nothing. */
export type HandOn = (body: HistoryBody, delay?: Delay) => Promise<void>;

/** Seconds; the platform takes no longer delay. */
export const LONGEST_DELAY = 900;

/** The work of one board runs one after the other, so that no two readings of it write at once. */
export const handOn: HandOn = async (body, { delayInSeconds } = {}) => {
  await new Queue({ key: 'history' }).push({
    body,
    concurrency: { key: `board-${body.boardId}`, limit: 1 },
    ...(delayInSeconds === undefined ? {} : { delayInSeconds }),
  });
};
