import { BREAKERS } from '../breakers/index';
import type { BreakerState } from '../model/judgement';

/** What can be said of the breakers while nothing of a board was read yet: only which of them Jira can never see. */
export const BEFORE_READING: readonly BreakerState[] = BREAKERS.map(
  ({ id, side, signals, cannotBeSeen }) => ({
    ...{ id, side, signals: [] },
    ...(signals.length === 0
      ? { state: 'only-people-know', because: cannotBeSeen }
      : { state: 'not-enough-data', because: 'The history of this board is still being read.' }),
  }),
);
