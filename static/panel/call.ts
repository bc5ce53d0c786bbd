import { makeInvoke } from '@forge/bridge';
import type {
  Answer,
  BoardChoices,
  BoardHealth,
  BoardQuestion,
  Brief,
  Conversation,
  ItemTale,
  Questions,
} from '../../src/contract';
import { words } from './words';

type Invoke = (name: keyof Questions, question: object) => Promise<unknown>;

/** Which question belongs to which answer is said once, by `ask`. */
const invoke: Invoke = makeInvoke() as Invoke;

/** Longer than any answer of the platform can take: after this nobody will answer any more. */
const GIVE_UP_AFTER = 60_000;

/** One question of the contract, by its name. Never rejects: whatever goes wrong becomes an answer with a next step. */
export function ask<Key extends keyof Questions>(
  name: Key,
  question: Parameters<Questions[Key]>[0],
): ReturnType<Questions[Key]> {
  return answered(() => invoke(name, question)) as ReturnType<Questions[Key]>;
}

/** The boards that the pickers offer. */
export function askBoards(): Promise<Answer<BoardChoices>> {
  return ask('boards', { kind: 'boards' });
}

/** One board with one of its sprints, its days counted in the viewer's zone. */
export function askBoard(question: BoardQuestion): Promise<Answer<BoardHealth>> {
  return ask('board', { zone: zone(), ...question });
}

/** What the closed sprints of one board give the team to talk about. */
export function askConversation(boardId: number): Promise<Answer<Conversation>> {
  return ask('conversation', { boardId });
}

/** What to take to the retrospective of a sprint; without one, of the sprint that closed last. */
export function askBrief(boardId: number, sprintId: number | undefined): Promise<Answer<Brief>> {
  return ask('brief', { boardId, zone: zone(), ...(sprintId === undefined ? {} : { sprintId }) });
}

/** What there is to say about the item that the viewer looks at. */
export function askItem(): Promise<Answer<ItemTale>> {
  return ask('item', { kind: 'item', zone: zone() });
}

function zone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

async function answered(call: () => Promise<unknown>): Promise<Answer<unknown>> {
  const silence = new Promise<null>((resolve) => setTimeout(resolve, GIVE_UP_AFTER, null));
  try {
    const answer: unknown = await Promise.race([call(), silence]);
    return isAnswer(answer) ? answer : noAnswer();
  } catch {
    return noAnswer();
  }
}

function isAnswer(answer: unknown): answer is Answer<unknown> {
  if (typeof answer !== 'object' || answer === null || !('kind' in answer)) return false;
  return answer.kind === 'ok' || answer.kind === 'failed';
}

function noAnswer(): Answer<never> {
  return { kind: 'failed', code: 'unexpected', ...(navigator.onLine ? words.noAnswer : words.offline) };
}
