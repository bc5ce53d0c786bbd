import { latestPlaces, type Place } from '../measures/points-outside';
import type { Evidence, Reading } from '../model/reading';
import { measured, unknown } from './readings';
import { lastSprint } from './recent-sprints';
import type { Past } from './signal';
import { threshold } from './thresholds';

/** What happened in one sprint, judged against the team's own sprints before it. */
export interface SprintAmount {
  readonly sprintId: number;
  /** What is said and shown. */
  readonly count: number;
  /** What is compared; the count itself where there is nothing to divide it by. */
  readonly amount: number;
  readonly evidence: readonly Evidence[];
}

/** Words and floor of an amount that is compared with the team's own limits. */
export interface OwnLimitsRule {
  /** "12 moves back to an earlier column". */
  readonly inWords: (count: number) => string;
  /** Less than this is never called unusual, however quiet the sprints before were. */
  readonly least: number;
}

/**
 * The reading of an amount that no universal number fits: a pattern when two of the last five sprints lie above the
 * limits (XmR) of the sprints before each of them. Unknown when the last sprint cannot be told.
 */
export function ownLimitsReading(
  past: Past,
  amounts: readonly SprintAmount[],
  { inWords, least }: OwnLimitsRule,
): Reading {
  const last = amounts.at(-1);
  if (last?.sprintId !== lastSprint(past).sprint.id) return unknown('It cannot be told for the last sprint.');
  const recent = latestPlaces(
    amounts.map(({ amount }) => amount),
    threshold('patternWindow'),
  );
  const above = amounts
    .slice(-threshold('patternWindow'))
    .filter(({ count }, place) => recent[place] === 'above' && count >= least);
  const judged = recent.filter((place) => place !== 'unknown').length;
  return measured({
    value: { last: last.count, sprints: amounts.length, judged, sprintsAboveOwnLimit: above.length },
    says: `${inWords(last.count)} in the last sprint; ${comparison(above.length, recent)}`,
    seen: last.count > 0 || above.length > 0,
    pattern: above.length >= threshold('ownLimitTimes'),
    evidence: above.length > 0 ? above.flatMap((sprint) => sprint.evidence) : last.evidence,
  });
}

function comparison(above: number, recent: readonly Place[]): string {
  const judged = recent.filter((place) => place !== 'unknown').length;
  if (judged === 0) return 'too few sprints before it to compare.';
  const expected = 'what the ones before make you expect.';
  if (judged === 1) return `it lies ${above === 1 ? 'above' : 'within'} ${expected}`;
  return `${String(above)} of the last ${String(judged)} sprints ${above === 1 ? 'lies' : 'lie'} above ${expected}`;
}
