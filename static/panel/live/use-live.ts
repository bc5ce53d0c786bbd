import { useState } from 'react';
import type { BoardHealth, HistoryProgress } from '../../../src/contract';
import type { Shown } from './heard-version';
import type { Pace } from './pace';
import { useLook } from './use-look';

interface Heard {
  readonly over: Shown;
  readonly history: HistoryProgress;
}

/** Watches the board that is shown; `read` is called whenever it changed. How far its history has been read. */
export function useLive(health: BoardHealth | null, pace: Pace, read: () => void): HistoryProgress | null {
  const [heard, setHeard] = useState<Heard | null>(null);
  const live = health?.live ?? null;
  const boards = health === null ? [] : [{ id: health.board.id, pass: health.live.pass }];
  const hear = ({ history }: { readonly history: HistoryProgress }, over: Shown): void => {
    setHeard({ over, history });
  };
  useLook({ boards, shown: live, read, hear }, pace);
  // A newer answer of the board says itself how far it has come.
  return heard !== null && heard.over === live ? heard.history : (live?.history ?? null);
}
