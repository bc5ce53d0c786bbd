import type { TrustBreaker } from '../breakers/trust-breaker';

export type Strength = TrustBreaker['signals'][number]['strength'];

/** How surely a signal speaks for a breaker: A before B before C. */
export const CERTAINTY = { A: 3, B: 2, C: 1 } as const satisfies Readonly<Record<Strength, number>>;

/** A and B speak alone, a C never does. */
export function speaksAlone(strength: Strength): boolean {
  return strength !== 'C';
}
