/** The whole panel on a fresh page, with an app behind it that answers. */
import { newHost } from './bridge';
import type { Host } from './bridge';
import type { Answer, BoardHealth, BoardQuestion, FailureCode } from '../../src/contract';
import { App } from '../../static/panel/app';
import { keep } from '../../static/panel/kept';
import { closed, health, ok, running } from './made-answers';
import { settle, show } from './page';

export const shop = ok(health(running));
const payments = ok(health({ ...closed, id: 80, name: 'Payday' }, { board: { id: 8, name: 'Payments' } }));

/** The app as it would answer: the right board, and the sprint that was asked for. */
export function answering({ boardId, sprintId }: BoardQuestion): Promise<Answer<BoardHealth>> {
  if (boardId === 8) return Promise.resolve(payments);
  return Promise.resolve(sprintId === 23 ? ok(health(closed)) : shop);
}

/** Whatever is asked, this is the answer. */
export function always<T>(answer: T): () => Promise<T> {
  return () => Promise.resolve(answer);
}

export function failed(code: FailureCode, says = 'It did not go.', next = 'Do this.'): Answer<never> {
  return { kind: 'failed', code, says, next };
}

/** Answers that a test hands out one by one, in the order it likes. */
export function byHand() {
  const waiting: ((answer: Answer<BoardHealth>) => void)[] = [];
  const board = () => new Promise<Answer<BoardHealth>>((resolve) => waiting.push(resolve));
  const answer = async (index: number, given: Answer<BoardHealth>): Promise<void> => {
    waiting[index]?.(given);
    await settle();
  };
  return { board, answer };
}

/** For somebody who has closed the welcome before. */
export async function open(changed: Partial<Host> = {}): Promise<void> {
  keep('trust-signals.welcome', 'closed');
  await openAtFirst(changed);
}

/** In a browser that has never shown it, unless a test opened it before. */
export async function openAtFirst(changed: Partial<Host> = {}): Promise<void> {
  newHost({ board: answering, ...changed });
  await show(<App />);
}
