import type { Evidence, Measured, NotApplicable, UnknownReading } from '../model/reading';

type MeasuredFacts = Omit<Measured, 'kind' | 'kept' | 'seen'> & {
  readonly kept?: boolean;
  readonly seen?: boolean;
};

/** What a signal measured: figures, the fact in words, whether the hint's rule holds, and the evidence. */
export function measured(facts: MeasuredFacts): Measured {
  return {
    kept: false,
    seen: facts.evidence.length > 0,
    ...facts,
    kind: 'measured',
  };
}

/** It cannot be known, and why, in words. */
export function unknown(because: string): UnknownReading {
  return { kind: 'unknown', because };
}

/** The question does not fit this board or sprint, and why. */
export function notApplicable(because: string): NotApplicable {
  return { kind: 'not-applicable', because };
}

export function evidence(
  sprintId: number,
  itemId: string | null,
  at: Evidence['at'],
  says: string,
): Evidence {
  return { itemId, sprintId, at, says };
}
