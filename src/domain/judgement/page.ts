import type { TrustBreaker } from '../breakers/trust-breaker';
import type { Hint, JudgedReading, Page } from '../model/judgement';
import type { SprintId } from '../model/sprint';
import type { Signal } from '../signals/signal';
import { hintSignals, type Spoken, spokenFor } from './breaker-state';
import { builderOf } from './builder';
import { CERTAINTY, speaksAlone } from './certainty';
import { mergedHints } from './merged-hints';

/** At most so many hints a side. */
const SLOTS = 3;

/**
 * The page of the conversation: at most three hints a side, the most certain first; hints of one side that rest on mostly
 * the same items are one. What builds trust stands beside them. Both sides by the same rules.
 */
export function pageOf(
  breakers: readonly TrustBreaker[],
  readings: readonly JudgedReading[],
  signals: readonly Signal[],
): Page {
  const found = breakers.flatMap((breaker) => hintOf(breaker, readings)).sort(byCertainty);
  const sides = [...new Set(breakers.map(({ side }) => side))];
  const hints = sides.flatMap((side) =>
    mergedHints(found.flatMap(({ hint }) => (hint.side === side ? [hint] : []))).slice(0, SLOTS),
  );
  return {
    hints,
    acrossBoth: acrossBoth(hints),
    builders: readings.flatMap((reading) => builderOf(reading, breakers, signals)),
  };
}

interface WeighedHint {
  readonly hint: Hint;
  readonly certainty: number;
}

function hintOf(breaker: TrustBreaker, readings: readonly JudgedReading[]): WeighedHint[] {
  const rests = hintSignals(spokenFor(breaker, readings));
  const [first] = rests;
  if (first === undefined) return [];
  const facts = rests.flatMap(({ reading }) => (reading.kind === 'measured' ? [reading] : []));
  const hint: Hint = {
    side: breaker.side,
    breakers: [breaker.id],
    signals: rests.map(({ signal }) => signal),
    says: facts.map(({ says }) => says),
    since: sinceOf(rests),
    evidence: facts.flatMap(({ evidence }) => evidence),
  };
  return [{ hint, certainty: CERTAINTY[first.strength] }];
}

/** A hint has held as long as the longest of those that speak alone; of several C, since the second one joined. */
function sinceOf(rests: readonly Spoken[]): SprintId {
  const alone = rests.filter(({ strength }) => speaksAlone(strength));
  const longestFirst = (alone.length > 0 ? alone : rests).toSorted(
    (first, second) => (second.heldAt ?? 0) - (first.heldAt ?? 0),
  );
  return longestFirst[alone.length > 0 ? 0 : 1]?.since ?? 0;
}

function byCertainty(first: WeighedHint, second: WeighedHint): number {
  return second.certainty - first.certainty || second.hint.signals.length - first.hint.signals.length;
}

function acrossBoth(hints: readonly Hint[]): string[] {
  const sidesOf = (signal: string) =>
    new Set(hints.flatMap(({ side, signals }) => (signals.includes(signal) ? [side] : [])));
  return [...new Set(hints.flatMap(({ signals }) => signals))].filter((signal) => sidesOf(signal).size > 1);
}
