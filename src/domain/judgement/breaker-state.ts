import type { TrustBreaker } from '../breakers/trust-breaker';
import type { BreakerState, JudgedReading } from '../model/judgement';

type Spoken = JudgedReading & { readonly strength: 'A' | 'B' | 'C' };

/**
 * A breaker reaches hint with one A or B signal at hint level, or with two C signals that do: a C never speaks alone.
 * Else it is kept, a fact or quiet by its signals, lacks data, or only people know.
 */
export function stateOf(breaker: TrustBreaker, readings: readonly JudgedReading[]): BreakerState {
  const spoken = spokenFor(breaker, readings);
  const heard = spoken.filter(({ level }) => level !== 'not-applicable');
  if (heard.length === 0) return state(breaker, 'only-people-know', [], breaker.cannotBeSeen);
  const hints = hintSignals(spoken);
  if (hints.length > 0) return state(breaker, 'hint', hints);
  for (const level of ['kept', 'fact', 'quiet'] as const) {
    const found = heard.filter((one) => one.level === level || (level === 'fact' && one.level === 'hint'));
    if (found.length > 0) return state(breaker, level, found);
  }
  return state(breaker, 'not-enough-data', heard);
}

/** The signals at hint level that make the breaker a hint; none when only one C is. */
export function hintSignals(spoken: readonly Spoken[]): readonly Spoken[] {
  const atHint = spoken.filter(({ level }) => level === 'hint');
  const strong = atHint.some(({ strength }) => strength !== 'C');
  return strong || atHint.length >= 2 ? atHint : [];
}

/** The readings of a breaker's signals, each with the strength that the breaker gives it. */
export function spokenFor({ signals }: TrustBreaker, readings: readonly JudgedReading[]): Spoken[] {
  return signals.flatMap(({ id, strength }) => {
    const reading = readings.find(({ signal, sprintId }) => signal === id && sprintId === undefined);
    return reading === undefined ? [] : [{ ...reading, strength }];
  });
}

function state(
  { id, side }: TrustBreaker,
  name: BreakerState['state'],
  rests: readonly JudgedReading[],
  because = rests.map(saysOf).join(' '),
): BreakerState {
  return {
    id,
    side,
    state: name,
    because,
    signals: rests.map(({ signal }) => signal),
  };
}

function saysOf({ reading }: JudgedReading): string {
  return reading.kind === 'measured' ? reading.says : reading.because;
}
