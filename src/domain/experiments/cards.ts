import { BREAKERS } from '../breakers/index';
import type { Experiment, ExperimentCard } from '../model/experiment';
import { knownFailure } from '../model/known-failure';
import { mergeCards, sameCards } from './merge-cards';
import { experimentUnknown, notNow } from './not-now';

/** So many experiments are drafts or running at most: more than that is no small step. */
const MOST_OPEN = 8;
/** So many are kept in all. */
const MOST_KEPT = 60;

export type NewCard = Pick<Experiment, 'id' | 'breaker' | 'signal' | 'follows' | 'card'>;

/**
 * A new draft beside the others; the same id once more changes nothing. When there are too many in all, the one that was
 * reviewed first goes. Throws `not-now` when too many are open, and what does not belong together as unreadable.
 */
export function withNewCard(experiments: readonly Experiment[], wish: NewCard): readonly Experiment[] {
  if (experiments.some(({ id }) => id === wish.id)) return experiments;
  requireKnown(wish);
  if (wish.follows !== null) experimentOf(experiments, wish.follows);
  if (experiments.filter(({ state }) => state.kind !== 'reviewed').length >= MOST_OPEN) throw tooManyOpen();
  const room = withoutOldest(experiments, experiments.length - MOST_KEPT + 1);
  return [...room, { ...wish, revision: 1, state: { kind: 'draft' } }];
}

/** The same, without so many of those that were reviewed first. */
export function withoutOldest(experiments: readonly Experiment[], count: number): readonly Experiment[] {
  const reviewed = experiments.flatMap(({ id, state }) =>
    state.kind === 'reviewed' ? [{ id, at: state.reviewedAt }] : [],
  );
  const oldest = reviewed
    .sort((one, other) => one.at - other.at)
    .slice(0, Math.max(0, count))
    .map(({ id }) => id);
  return experiments.filter(({ id }) => !oldest.includes(id));
}

export interface CardWish {
  readonly id: string;
  /** As it was shown when the writing began. */
  readonly was: ExperimentCard;
  readonly card: ExperimentCard;
}

/** A card with the wish in it, unless the same lines were changed meanwhile: then all stays. Throws `not-now` when it was reviewed. */
export function withCard(experiments: readonly Experiment[], wish: CardWish): readonly Experiment[] {
  const current = experimentOf(experiments, wish.id);
  if (current.state.kind === 'reviewed') throw reviewedStays();
  const merged = mergeCards(wish.was, current.card, wish.card);
  if (merged.kind === 'conflict' || sameCards(merged.card, current.card)) return experiments;
  return withChanged(experiments, { ...current, card: merged.card, revision: current.revision + 1 });
}

/** Puts an experiment in the place of what it was. */
export function withChanged(experiments: readonly Experiment[], changed: Experiment): readonly Experiment[] {
  return experiments.map((one) => (one.id === changed.id ? changed : one));
}

/** Throws `experiment-unknown`. */
export function experimentOf(experiments: readonly Experiment[], id: string): Experiment {
  const found = experiments.find((one) => one.id === id);
  if (found === undefined) throw experimentUnknown();
  return found;
}

/** The breaker exists, and the signal is one of its own. */
function requireKnown({ breaker, signal }: NewCard): void {
  const signals = BREAKERS.find(({ id }) => id === breaker)?.signals;
  if (signals !== undefined && (signal === null || signals.some(({ id }) => id === signal))) return;
  throw knownFailure(
    'question-unreadable',
    'This page asked for an experiment on something that is not among the breakers. Nothing was saved.',
    'Copy what you wrote, reload the page and choose again.',
  );
}

function tooManyOpen() {
  return notNow(
    `You have ${String(MOST_OPEN)} experiments that are not reviewed: more at once is hard to learn from. Nothing was saved, and your text is still on the page.`,
    'Review or discard one of them first.',
  );
}

function reviewedStays() {
  return notNow(
    'This experiment was reviewed, so its card stays as it was. Nothing was saved.',
    'Begin a new one that follows it.',
  );
}
