import { placesByLimits } from '../measures/points-outside';
import type { Evidence, Reading } from '../model/reading';
import { measured, unknown } from './readings';
import { threshold } from './thresholds';

/** An amount of one sprint, judged against the team's own sprints before it. */
export interface SprintAmount {
  readonly sprintId: number;
  readonly amount: number;
  readonly evidence: readonly Evidence[];
}

/** Words of an amount that is compared with the team's own limits. */
export interface AmountWords {
  /** "12 moves back to an earlier column". */
  readonly inWords: (amount: number) => string;
}

/**
 * The reading of an amount that no universal number fits: a pattern when two of the last five sprints lie above the
 * limits (XmR) of the sprints before each of them.
 */
export function ownLimitsReading(amounts: readonly SprintAmount[], { inWords }: AmountWords): Reading {
  const last = amounts.at(-1);
  if (last === undefined) return unknown('In none of the closed sprints this can be told.');
  const places = placesByLimits(amounts.map(({ amount }) => amount));
  const window = threshold('patternWindow');
  const above = amounts.slice(-window).filter((_, place) => places.slice(-window)[place] === 'above');
  return measured({
    value: {
      last: last.amount,
      sprints: amounts.length,
      sprintsAboveOwnLimit: above.length,
    },
    says: `${inWords(last.amount)} in the last sprint; ${String(above.length)} of the last five sprints lie above what the ones before make you expect.`,
    seen: last.amount > 0,
    pattern: above.length >= threshold('ownLimitTimes'),
    evidence: above.length > 0 ? above.flatMap((sprint) => sprint.evidence) : last.evidence,
  });
}
