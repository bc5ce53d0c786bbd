import { useMemo } from 'react';
import type { BoardHealth, Experiments } from '../../../src/contract';
import { ask } from '../call';
import type { PlaceView } from '../place';
import { useQuestion } from '../use-question';
import type { Question } from '../use-question';

/** Asked after the board has answered, and only while their tab is shown. */
export function useExperiments(
  boardId: number | null,
  { lastValue }: Question<BoardHealth>,
  view: PlaceView,
): Question<Experiments> {
  const wanted = view === 'experiments' && lastValue?.board.id === boardId ? boardId : null;
  const asking = useMemo(
    () => (wanted === null ? null : () => ask('experiments', { boardId: wanted })),
    [wanted],
  );
  return useQuestion<Experiments>(asking);
}
