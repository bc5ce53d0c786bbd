import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, BoardVersion, HistoryProgress } from '../../contract';
import { answer } from '../answer';
import { kvsStore } from '../kvs-store';
import { boardVersion } from '../memory/board-version';
import { readQuestion } from '../read-question';

/**
 * Asked by every open panel every few seconds, so Jira is not asked at all: the answer is a stamp that says nothing but
 * that it differs, and how far the reading has come.
 */
export function answerVersion({ payload }: Request<unknown>): Promise<Answer<BoardVersion>> {
  return answer(async () => {
    const { version, history } = await boardVersion(kvsStore, readQuestion(question, payload).boardId);
    return { version, history: withoutReason(history) };
  });
}

/** Why a reading was set aside may quote Jira, and nobody was asked here whether they may see the board. */
function withoutReason(history: HistoryProgress): HistoryProgress {
  return history.state === 'set-aside' ? { ...history, because: '' } : history;
}

const question = z.object({ boardId: z.int().positive() });
