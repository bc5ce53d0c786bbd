import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, BoardVersion, HistoryProgress } from '../../contract';
import { instant } from '../../domain/model/instant';
import { answer } from '../answer';
import { checkPass } from '../doors/pass';
import { kvsStore } from '../kvs-store';
import { boardVersion } from '../memory/board-version';
import { readQuestion } from '../read-question';

/**
 * Asked by every open panel every few seconds, so Jira is not asked at all: whoever asks shows the pass that they were
 * given when Jira was. The answer is a stamp that says nothing but that it differs, and how far the reading has come.
 */
export function answerVersion({ payload, context }: Request<unknown>): Promise<Answer<BoardVersion>> {
  return answer(async () => {
    const { boardId, pass } = readQuestion(question, payload);
    await checkPass({ context, boardId, now: instant(Date.now()) }, pass);
    const { version, history } = await boardVersion(kvsStore, boardId);
    return { version, history: withoutReason(history) };
  });
}

/** Why a reading was set aside may quote Jira, which was not asked today whether the asker may see the board. */
function withoutReason(history: HistoryProgress): HistoryProgress {
  return history.state === 'set-aside' ? { ...history, because: '' } : history;
}

const question = z.object({ boardId: z.int().positive(), pass: z.string().max(100) });
