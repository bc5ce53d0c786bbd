import { DAY, HOUR } from '../../src/domain/model/instant';

/** A part of a sprint's time, as the lives of the items see it. */
export type Phase = 'before' | 'early' | 'middle' | 'late' | 'last' | 'after';

/** The instants that lives choose from, oldest first: both edges, the instants beside them and some between. */
export type PhaseInstants = Readonly<Record<Phase, readonly number[]>>;

export const PHASES: readonly Phase[] = ['before', 'early', 'middle', 'late', 'last', 'after'];

export function phaseInstants({
  start,
  end,
}: {
  readonly start: number;
  readonly end: number;
}): PhaseInstants {
  const part = (share: number): number => start + Math.floor(((end - start) * share) / 1000) * 1000;
  return {
    before: [start - 3 * DAY, start - 5 * HOUR, start - 1000, start - 1, start],
    early: [start + 1, start + 1000, start + 120_000, start + 120_001, part(0.2)],
    middle: [part(0.3), part(0.3) + 1, part(0.35), part(0.4)],
    late: [part(0.5), part(0.6), part(0.6) + 1000, part(0.7)],
    last: [part(0.8), part(0.9), end - 1, end],
    after: [end + 1, end + 1000, end + 50_000, end + DAY],
  };
}
