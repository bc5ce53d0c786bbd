import { z } from 'zod';
import { ask } from '../../../src/jira/ask';
import type { HeadAnswers } from '../../../src/jira/board-frame';
import { readHead } from '../../../src/jira/board-frame';
import type { Jira } from '../../../src/jira/jira';

/** All that a site folder holds of one board beside its items, as Jira answered it. */
export type ExportedFrame = HeadAnswers;

/** Reads a board's frame; unlike the app's own reading it asks for the board itself, which says in what project it lives. */
export async function readExportedFrame(jira: Jira, boardId: number): Promise<ExportedFrame> {
  const head = await readHead(jira, boardId);
  const board = await ask(jira, {
    request: { method: 'GET', path: `/rest/agile/1.0/board/${String(boardId)}` },
    answer: 'the board',
    schema: z.looseObject({ id: z.int() }),
  });
  return { ...head, board };
}
