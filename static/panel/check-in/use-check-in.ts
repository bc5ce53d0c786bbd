import { useMemo } from 'react';
import type { BoardHealth, CheckIn } from '../../../src/contract';
import { ask } from '../call';
import type { PlaceView } from '../place';
import { useQuestion } from '../use-question';
import type { Question } from '../use-question';

/** Asked after the board has answered, and only while its tab is shown. */
export function useCheckIn(
  boardId: number | null,
  { lastValue }: Question<BoardHealth>,
  view: PlaceView,
): Question<CheckIn> {
  const wanted = view === 'check-in' && lastValue?.board.id === boardId ? boardId : null;
  const asking = useMemo(
    () => (wanted === null ? null : () => ask('checkIn', { boardId: wanted })),
    [wanted],
  );
  return useQuestion<CheckIn>(asking);
}
