import { makeResolver } from '@forge/resolver';
import type { Questions } from '../../contract';
import { answerBoard } from './board';
import { answerBoards } from './boards';
import { answerConversation } from './conversation';

/** Every question that the panel may ask, with the one that answers it. */
export const resolver = makeResolver<Questions>({
  boards: answerBoards,
  board: answerBoard,
  conversation: answerConversation,
});
