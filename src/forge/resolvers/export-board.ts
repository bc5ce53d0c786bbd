import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, BoardExport } from '../../contract';
import { knownFailure } from '../../domain/model/known-failure';
import { exportText } from '../agreement/export-of-board';
import { keptBesidesMarks, keptMarks } from '../agreement/kept-of-board';
import { dayByNorms } from '../agreement/note-change';
import { answer } from '../answer';
import { enterAsTeam } from '../doors/enter-board';
import { isAdmin } from '../doors/admin-right';
import { readQuestion } from '../read-question';

/** All that is kept of a board as text that can be saved, for project admins who are of the team. */
export function answerExportBoard({ payload }: Request<unknown>): Promise<Answer<BoardExport>> {
  return answer(async () => {
    const { boardId } = readQuestion(question, payload);
    const inside = await enterAsTeam(boardId);
    if (!(await isAdmin(inside))) throw notAnAdmin();
    const { store, board, norms, now } = inside;
    const kept = await keptBesidesMarks(store, boardId);
    const head = { board: { id: boardId, name: board.name }, exportedAt: new Date(now).toISOString() };
    return {
      fileName: `trust-signals-board-${boardId}-${dayByNorms(now, norms)}.json`,
      json: exportText(head, kept, await keptMarks(store, boardId)),
      exportedAt: now,
    };
  });
}

function notAnAdmin() {
  return knownFailure(
    'not-an-admin',
    'What is kept of a board can be saved by somebody of the team who administers the project.',
    'Ask a project admin who holds a role of your team.',
  );
}

const question = z.object({ boardId: z.int().positive() });
