import type { TrustBreaker } from '../breakers/trust-breaker';
import type { Builder, Hint, JudgedReading, Page, Side } from '../model/judgement';
import type { Signal } from '../signals/signal';
import { hintSignals, spokenFor } from './breaker-state';
import { restOnSameItems } from './same-items';

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
  const hints = breakers.flatMap((breaker) => hintOf(breaker, readings)).sort(byCertainty);
  const sides = [...new Set(breakers.map(({ side }) => side))];
  return {
    hints: sides.flatMap((side) => merged(hints.filter((hint) => hint.side === side)).slice(0, SLOTS)),
    builders: readings.flatMap((reading) => builderOf(reading, breakers, signals)),
  };
}

interface WeighedHint extends Hint {
  readonly certainty: number;
}

const CERTAINTY = { A: 3, B: 2, C: 1 } as const;

function hintOf(breaker: TrustBreaker, readings: readonly JudgedReading[]): WeighedHint[] {
  const rests = hintSignals(spokenFor(breaker, readings));
  const [first] = rests;
  if (first === undefined) return [];
  const facts = rests.flatMap(({ reading }) => (reading.kind === 'measured' ? [reading] : []));
  return [
    {
      side: breaker.side,
      breakers: [breaker.id],
      signals: rests.map(({ signal }) => signal),
      says: facts.map(({ says }) => says),
      since: first.since ?? 0,
      evidence: facts.flatMap(({ evidence }) => evidence),
      certainty: Math.max(...rests.map(({ strength }) => CERTAINTY[strength])),
    },
  ];
}

function byCertainty(first: WeighedHint, second: WeighedHint): number {
  return second.certainty - first.certainty || second.signals.length - first.signals.length;
}

function merged(hints: readonly WeighedHint[]): Hint[] {
  const kept: Hint[] = [];
  for (const { certainty: _, ...hint } of hints) {
    const place = kept.findIndex((other) => restOnSameItems(other.evidence, hint.evidence));
    const other = kept[place];
    if (other === undefined) kept.push(hint);
    else kept[place] = together(other, hint);
  }
  return kept;
}

function together(first: Hint, second: Hint): Hint {
  const more = second.signals.flatMap((signal, place) =>
    first.signals.includes(signal) ? [] : [{ signal, says: second.says[place] ?? '' }],
  );
  const seen = new Set(first.evidence.map((one) => JSON.stringify(one)));
  return {
    ...first,
    breakers: [...first.breakers, ...second.breakers],
    signals: [...first.signals, ...more.map(({ signal }) => signal)],
    says: [...first.says, ...more.map(({ says }) => says)],
    evidence: [...first.evidence, ...second.evidence.filter((one) => !seen.has(JSON.stringify(one)))],
  };
}

function builderOf(
  { signal, level, reading }: JudgedReading,
  breakers: readonly TrustBreaker[],
  signals: readonly Signal[],
): Builder[] {
  const keeps = signals.find(({ id }) => id === signal)?.keeps;
  if (level !== 'kept' || reading.kind !== 'measured' || keeps === undefined) return [];
  const served = breakers.filter((breaker) => breaker.signals.some(({ id }) => id === signal));
  const sides = [...new Set(served.map(({ side }): Side => side))];
  return [
    {
      signal,
      sides,
      breakers: served.map(({ id }) => id),
      says: keeps,
      evidence: reading.evidence,
    },
  ];
}
