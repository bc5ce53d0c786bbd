import type { TrustBreaker } from '../../../src/domain/breakers/trust-breaker';
import type { JudgedReading, Level, Side } from '../../../src/domain/model/judgement';
import type { Evidence } from '../../../src/domain/model/reading';
import type { SignalId } from '../../../src/domain/signals/index';
import { measuredFact } from './told-closes';

type Strength = TrustBreaker['signals'][number]['strength'];

export function breaker(
  id: string,
  signals: Partial<Record<SignalId, Strength>>,
  side: Side = 'po-to-team',
): TrustBreaker {
  const named = Object.entries(signals) as [SignalId, Strength][];
  return {
    id,
    side,
    name: id,
    promise: 'We promise.',
    signals: named.map(([signal, strength]) => ({ id: signal, strength })),
    canMean: 'It can mean this.',
    canAlsoMean: ['It can mean that.'],
    cannotBeSeen: 'Only people know.',
    checkIn: 'We agree.',
    ask: 'What now?',
    try: [],
  };
}

/** A signal at a level, with its sentence and evidence; a hint has held at two closes unless told otherwise. */
export function spoken(
  signal: SignalId,
  level: Level,
  evidence: readonly Evidence[] = [],
  heldAt = 2,
): JudgedReading {
  if (level === 'unknown' || level === 'not-applicable')
    return { signal, level, reading: { kind: level, because: `${signal} is ${level}.` } };
  const reading = measuredFact({
    says: `${signal} says.`,
    evidence,
    pattern: level === 'hint',
    kept: level === 'kept',
  });
  return level === 'hint'
    ? { signal, level, reading, since: 100 - heldAt, heldAt }
    : { signal, level, reading };
}
