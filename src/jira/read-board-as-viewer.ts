import { z } from 'zod';
import { knownFailure } from '../domain/model/known-failure';
import { ask } from './ask';
import { readBoard, type BoardAnswer } from './board-answer';
import type { Jira } from './jira';
import { wholeNumber } from './jql';
import { insteadOfRefusal } from './refusal';

/**
 * Reads the board as the person who looks: whoever may not see the board sees nothing made of it.
 * Throws `board-not-yours` when Jira does not show it to them.
 */
export async function readBoardAsViewer(jira: Jira, boardId: number): Promise<BoardAnswer> {
  const path = `/rest/agile/1.0/board/${wholeNumber(boardId)}`;
  const reading = ask(jira, { request: { method: 'GET', path }, answer: 'the board', schema: z.unknown() });
  const board = await insteadOfRefusal(reading, [403, 404], () => {
    throw knownFailure(
      'board-not-yours',
      'Jira does not show you this board, so nothing about it is shown here either.',
      'Ask a board or project admin for access, or choose another board.',
    );
  });
  return readBoard(board);
}
