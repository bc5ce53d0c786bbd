import type { Answer } from '../../src/contract';

export interface Failure {
  readonly code: Extract<Answer<unknown>, { kind: 'failed' }>['code'];
  readonly says: string;
  readonly next: string;
}

export type Ask<T> = () => Promise<Answer<T>>;

/** What is known about one question: the last good answer stays while it is asked again and when that goes wrong. */
export interface Asked<T> {
  readonly ask: Ask<T> | null;
  readonly value: T | null;
  readonly failure: Failure | null;
  readonly asking: boolean;
  /** Whether the answer takes long enough to say so. */
  readonly slow: boolean;
  /** The last good answer to whichever question came before: for what stays on the page meanwhile. */
  readonly lastValue: T | null;
}

export type AskedEvent<T> =
  | { readonly kind: 'asked'; readonly ask: Ask<T> }
  | { readonly kind: 'slow' }
  | { readonly kind: 'answered'; readonly answer: Answer<T> };

export function unasked<T>(): Asked<T> {
  return { ask: null, value: null, failure: null, asking: false, slow: false, lastValue: null };
}

export function afterEvent<T>(asked: Asked<T>, event: AskedEvent<T>): Asked<T> {
  switch (event.kind) {
    case 'asked':
      return { ...seenAs(asked, event.ask), asking: true, slow: false };
    case 'slow':
      return { ...asked, slow: true };
    case 'answered':
      return { ...afterAnswer(asked, event.answer), asking: false, slow: false };
  }
}

/** Seen from another question, nothing is known yet: its answer must not show under the new name. */
export function seenAs<T>(asked: Asked<T>, ask: Ask<T> | null): Asked<T> {
  if (asked.ask === ask) return asked;
  return { ...unasked<T>(), ask, asking: ask !== null, lastValue: asked.lastValue };
}

function afterAnswer<T>(asked: Asked<T>, answer: Answer<T>): Asked<T> {
  if (answer.kind === 'ok') return { ...asked, value: answer.value, lastValue: answer.value, failure: null };
  const { code, says, next } = answer;
  const failure = { code, says, next };
  return takesAway(failure) ? { ...asked, value: null, lastValue: null, failure } : { ...asked, failure };
}

/** Who lost the right to see the board must not go on seeing what was read before. */
function takesAway({ code }: Failure): boolean {
  return code === 'board-not-yours';
}
