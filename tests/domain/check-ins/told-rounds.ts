import { BREAKERS } from '../../../src/domain/breakers/index';
import type { ClosedRound, Counters, Round } from '../../../src/domain/model/check-in';

export const IDS = BREAKERS.map(({ id }) => id);
export const SOME = IDS.slice(0, 3);

export function round(changed: Partial<Round> = {}): Round {
  return { id: 'one', statements: SOME, openedOn: '2026-11-02', afterSprint: 7, ...changed };
}

/** A round that closed; without counters too few had answered. */
export function closedRound(changed: Partial<Round> = {}, counters: Counters | null = null): ClosedRound {
  const result = counters === null ? ({ kind: 'too-few' } as const) : ({ kind: 'shown', counters } as const);
  return { ...round(changed), closedOn: '2026-11-09', result };
}
