import type { TrustBreaker } from '../breakers/trust-breaker';
import type { Builder, JudgedReading, Side } from '../model/judgement';
import type { Signal } from '../signals/signal';

/** What builds trust is a signal at level kept; one that serves both sides is one builder. */
export function builderOf(
  { signal, level, reading }: JudgedReading,
  breakers: readonly TrustBreaker[],
  signals: readonly Signal[],
): Builder[] {
  const says = signals.find(({ id }) => id === signal)?.keeps;
  if (level !== 'kept' || reading.kind !== 'measured' || says === undefined) return [];
  const served = breakers.filter((breaker) => breaker.signals.some(({ id }) => id === signal));
  const sides = [...new Set(served.map(({ side }): Side => side))];
  return [{ signal, sides, breakers: served.map(({ id }) => id), says, evidence: reading.evidence }];
}
