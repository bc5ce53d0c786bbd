import type { TrustBreaker } from '../breakers/trust-breaker';
import type { BreakerState, JudgedReading } from '../model/judgement';
import type { Evidence } from '../model/reading';
import { CERTAINTY, speaksAlone, type Strength } from './certainty';
import { restOnSameItems } from './same-items';

export type Spoken = JudgedReading & { readonly strength: Strength };

/**
 * A breaker reaches hint with one A or B signal at hint level, or with two C signals that rest on different facts: a C
 * never speaks alone. Else it is kept, a fact or quiet by its signals, lacks data, or only people know. It is never kept
 * while one of its signals is at hint level.
 */
export function stateOf(breaker: TrustBreaker, readings: readonly JudgedReading[]): BreakerState {
  const heard = spokenFor(breaker, readings).filter(({ level }) => level !== 'not-applicable');
  if (heard.length === 0) return state(breaker, 'only-people-know', [], breaker.cannotBeSeen);
  const hints = hintSignals(heard);
  if (hints.length > 0) return state(breaker, 'hint', hints);
  const alone = heard.filter(({ level }) => level === 'hint');
  if (alone.length > 0) return state(breaker, 'fact', alone);
  for (const level of ['kept', 'fact', 'quiet'] as const) {
    const found = heard.filter((one) => one.level === level);
    if (found.length > 0) return state(breaker, level, found);
  }
  return state(breaker, 'not-enough-data', heard);
}

/** The signals at hint level that make the breaker a hint, the most certain first; none when only a C does. */
export function hintSignals(spoken: readonly Spoken[]): readonly Spoken[] {
  const atHint = spoken
    .filter(({ level }) => level === 'hint')
    .sort((first, second) => CERTAINTY[second.strength] - CERTAINTY[first.strength]);
  const strong = atHint.some(({ strength }) => speaksAlone(strength));
  return strong || restOnDifferentFacts(atHint) ? atHint : [];
}

/** The readings of a breaker's signals, each with the strength that the breaker gives it. */
export function spokenFor({ signals }: TrustBreaker, readings: readonly JudgedReading[]): Spoken[] {
  return signals.flatMap(({ id, strength }) => {
    const reading = readings.find(({ signal, sprintId }) => signal === id && sprintId === undefined);
    return reading === undefined ? [] : [{ ...reading, strength }];
  });
}

/** Two findings on mostly the same items are one fact told twice. */
function restOnDifferentFacts(spoken: readonly Spoken[]): boolean {
  return spoken.some((one, place) =>
    spoken.slice(place + 1).some((other) => !restOnSameItems(evidenceOf(one), evidenceOf(other))),
  );
}

function evidenceOf({ reading }: JudgedReading): readonly Evidence[] {
  return reading.kind === 'measured' ? reading.evidence : [];
}

function state(
  { id, side }: TrustBreaker,
  name: BreakerState['state'],
  rests: readonly JudgedReading[],
  because = rests.map(saysOf).join(' '),
): BreakerState {
  return { id, side, state: name, because, signals: rests.map(({ signal }) => signal) };
}

function saysOf({ reading }: JudgedReading): string {
  return reading.kind === 'measured' ? reading.says : reading.because;
}
