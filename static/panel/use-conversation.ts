import { useMemo } from 'react';
import type { BoardHealth, Conversation } from '../../src/contract';
import { askConversation } from './call';
import { useQuestion } from './use-question';
import type { Question } from './use-question';

/** Asked once a board, after the board itself has answered: the scope facts never wait for it. */
export function useConversation(boardId: number | null, { lastValue }: Question<BoardHealth>) {
  const ready = lastValue !== null && lastValue.board.id === boardId ? boardId : null;
  const ask = useMemo(() => (ready === null ? null : () => askConversation(ready)), [ready]);
  return useQuestion<Conversation>(ask);
}
