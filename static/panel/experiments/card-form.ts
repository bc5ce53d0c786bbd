import type { ExperimentCard, ExperimentShown, SavedExperiment, SaveExperiment } from '../../../src/contract';

/** As much as one field of a card may hold. */
export const LONGEST = 500;

export type Line = keyof ExperimentCard;

/** A card that somebody writes: new, or a change of one that is there. */
export interface CardForm {
  /** Tells forms apart, and a card that was sent twice from two cards. */
  readonly token: string;
  readonly boardId: number;
  /** `null` = a new card. */
  readonly id: string | null;
  readonly breaker: string;
  readonly name: string;
  /** The signal to compare; absent = the first that the breaker has, until another is chosen. */
  readonly signal?: string | null;
  readonly follows?: string;
  /** What was shown when the writing began; a new card began empty. */
  readonly was: ExperimentCard;
  readonly card: ExperimentCard;
  /** Lines that others changed too, in both versions. */
  readonly conflict: Conflict | null;
}

export interface Conflict {
  readonly lines: readonly Line[];
  readonly yours: ExperimentCard;
  readonly theirs: ExperimentCard;
}

type Start = Pick<CardForm, 'boardId' | 'breaker' | 'name' | 'signal' | 'follows'>;

const EMPTY: ExperimentCard = {
  weSee: '',
  weThink: '',
  weTry: '',
  weExpect: '',
  weStopIf: '',
  sprints: 2,
  afterFromPoSide: 'product-owner',
  afterFromTeamSide: 'scrum-master',
};

export function newForm(start: Start, begun: Partial<ExperimentCard>): CardForm {
  const card = { ...EMPTY, ...begun };
  return { ...start, token: crypto.randomUUID(), id: null, was: EMPTY, card, conflict: null };
}

export function formOf({ id, breaker, breakerName, card }: ExperimentShown, boardId: number): CardForm {
  return { ...newForm({ boardId, breaker, name: breakerName }, card), id, was: card };
}

export function withLines(form: CardForm, change: Partial<ExperimentCard>): CardForm {
  return { ...form, card: { ...form.card, ...change } };
}

/**
 * The form after its answer; `null` = all that it holds is saved. What was typed since it was sent stays, as a change of
 * what was saved; so does what was typed before a new card was sent once more, because the first sending made it.
 */
export function afterSaving(now: CardForm, sent: CardForm, answer: SavedExperiment): CardForm | null {
  const { id, card: theirs } = answer.experiment;
  const isConflict = answer.kind === 'conflict';
  const own = linesBetween(isConflict ? sent.was : sent.id === null ? theirs : sent.card, now.card);
  const conflict = isConflict ? { lines: answer.lines, yours: now.card, theirs } : null;
  if (!isConflict && Object.keys(own).length === 0) return null;
  return { ...now, id, was: theirs, card: { ...theirs, ...own }, conflict };
}

/** The lines of `after` that say something else than those of `before`. */
function linesBetween(before: ExperimentCard, after: ExperimentCard): Partial<ExperimentCard> {
  const changed = Object.entries(after).filter(
    ([line, value]) => String(value).trim() !== String(before[line as Line]),
  );
  return Object.fromEntries(changed);
}

/** Choosing an idea never takes away what was typed: it goes below that. */
export function withIdea(typed: string, idea: string, ideas: readonly string[]): string {
  if (typed === '' || ideas.includes(typed)) return idea.slice(0, LONGEST);
  const both = `${typed}\n${idea}`;
  return both.length > LONGEST ? typed : both;
}

/** What is sent. A card that is not there any more is sent as a new one. */
export function questionOf(form: CardForm, isThere: boolean, firstSignal: string | null): SaveExperiment {
  const { boardId, card, token, id, was, breaker, signal = firstSignal, follows } = form;
  if (id !== null && isThere) return { boardId, id, was, card, token };
  return { boardId, breaker, signal, ...(follows === undefined ? {} : { follows }), card, token };
}
