import { makeInvoke } from '@forge/bridge';
import type {
  Answer,
  BoardChoices,
  BoardHealth,
  BoardQuestion,
  Conversation,
  Questions,
} from '../../src/contract';
import { words } from './words';

const invoke = makeInvoke<Questions>();

/** Longer than any answer of the platform can take: after this nobody will answer any more. */
const GIVE_UP_AFTER = 60_000;

/** The boards that the pickers offer. Never rejects. */
export function askBoards(): Promise<Answer<BoardChoices>> {
  return answered(() => invoke('boards', { kind: 'boards' }));
}

/** One board with one of its sprints, its days counted in the viewer's zone. Never rejects. */
export function askBoard(question: BoardQuestion): Promise<Answer<BoardHealth>> {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return answered(() => invoke('board', { zone, ...question }));
}

/** What the closed sprints of one board give the team to talk about. Never rejects. */
export function askConversation(boardId: number): Promise<Answer<Conversation>> {
  return answered(() => invoke('conversation', { boardId }));
}

/** Whatever goes wrong between the panel and the app becomes an answer with a next step. */
async function answered<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  const silence = new Promise<null>((resolve) => setTimeout(resolve, GIVE_UP_AFTER, null));
  try {
    const answer: unknown = await Promise.race([ask(), silence]);
    return isAnswer<T>(answer) ? answer : noAnswer;
  } catch {
    return noAnswer;
  }
}

function isAnswer<T>(answer: unknown): answer is Answer<T> {
  if (typeof answer !== 'object' || answer === null || !('kind' in answer)) return false;
  return answer.kind === 'ok' || answer.kind === 'failed';
}

const noAnswer = { kind: 'failed', code: 'unexpected', ...words.noAnswer } as const;
