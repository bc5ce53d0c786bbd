import type { Answer } from '../../src/contract';

export interface Failure {
  readonly code: Extract<Answer<unknown>, { kind: 'failed' }>['code'];
  readonly says: string;
  readonly next: string;
}

/** Why a question is asked: its answer is to be shown, to be read anew, or the panel looks for changes by itself. */
export type Reason = 'wanted' | 'refreshed' | 'by-itself';

export type Ask<T> = (reason: Reason) => Promise<Answer<T>>;

/** What is known about one question: the last good answer stays while it is asked again and when that goes wrong. */
export interface Asked<T> {
  readonly ask: Ask<T> | null;
  readonly value: T | null;
  readonly failure: Failure | null;
  /** Whether somebody waits for the answer; nobody waits for what the panel asks by itself. */
  readonly asking: boolean;
  /** Whether the answer takes long enough to say so. */
  readonly slow: boolean;
  /** How the last value came. */
  readonly came: Reason | 'amended';
  /** The last good answer to whichever question came before: for what stays on the page meanwhile. */
  readonly lastValue: T | null;
}

export type AskedEvent<T> =
  | { readonly kind: 'asked'; readonly ask: Ask<T>; readonly reason: Reason }
  | { readonly kind: 'slow' }
  | { readonly kind: 'answered'; readonly reason: Reason; readonly answer: Answer<T> }
  /** Something that was said on this page changes what was read. */
  | { readonly kind: 'amended'; readonly change: (value: T) => T };

export function unasked<T>(): Asked<T> {
  return {
    ask: null,
    value: null,
    failure: null,
    asking: false,
    slow: false,
    came: 'wanted',
    lastValue: null,
  };
}

export function afterEvent<T>(asked: Asked<T>, event: AskedEvent<T>): Asked<T> {
  switch (event.kind) {
    case 'asked':
      return { ...seenAs(asked, event.ask), asking: event.reason !== 'by-itself', slow: false };
    case 'slow':
      return { ...asked, slow: true };
    case 'answered':
      return { ...afterAnswer(asked, event.answer, event.reason), asking: false, slow: false };
    case 'amended':
      return asked.value === null ? asked : withValue(asked, event.change(asked.value), 'amended');
  }
}

/** Seen from another question, nothing is known yet: its answer must not show under the new name. */
export function seenAs<T>(asked: Asked<T>, ask: Ask<T> | null): Asked<T> {
  if (asked.ask === ask) return asked;
  return { ...unasked<T>(), ask, asking: ask !== null, lastValue: asked.lastValue };
}

function afterAnswer<T>(asked: Asked<T>, answer: Answer<T>, reason: Reason): Asked<T> {
  if (answer.kind === 'ok') return { ...withValue(asked, answer.value, reason), failure: null };
  const { code, says, next } = answer;
  const failure = { code, says, next };
  if (takesAway(failure)) return { ...asked, value: null, lastValue: null, failure };
  // Nobody asked for it: what is shown keeps its age, and the panel looks again later.
  return reason === 'by-itself' ? asked : { ...asked, failure };
}

function withValue<T>(asked: Asked<T>, value: T, came: Asked<T>['came']): Asked<T> {
  return { ...asked, value, lastValue: value, came };
}

/** Who lost the right to see something must not go on seeing it, nor anybody a board that was switched off or paused. */
function takesAway({ code }: Failure): boolean {
  return ['board-not-yours', 'not-the-team', 'board-off', 'board-paused'].includes(code);
}
