import { calendarDay, writtenDay } from '../measures/calendar-day';
import type { Board } from '../model/board';
import type { Instant } from '../model/instant';
import type { Size } from '../model/size';
import { sizeTold } from './amounts-told';
import type { BegunSprint, BriefContents } from './brief-contents';

/**
 * What was planned and what happened: of a closed sprint with what became of the work; of a running one its scope alone,
 * for a brief is no meter of progress. What is none at all and rare is not listed.
 */
export function whatHappened({ sprint: one, calendar }: BriefContents, { estimation }: Board): string[] {
  const day = (at: Instant): string => writtenDay(calendarDay(at, calendar.zone));
  const sizes = [...scopeOf(one), ...(one.kind === 'closed' ? closeOf(one) : [])];
  return [spanTold(one, day), '', ...sizesTold(sizes, estimation)];
}

/** What was planned, came in and went out, and nothing of what became of it. */
export function scopeTold(sprint: BegunSprint, { estimation }: Board): string[] {
  return sizesTold(scopeOf(sprint), estimation);
}

function sizesTold(sizes: readonly NamedSize[], estimation: Board['estimation']): string[] {
  return sizes.map(([name, size]) => `- ${name}: ${sizeTold(size, estimation)}`);
}

type NamedSize = readonly [string, Size];

function spanTold({ kind, ledger: { span } }: BegunSprint, day: (at: Instant) => string): string {
  return kind === 'closed'
    ? `From ${day(span.start)} to ${day(span.end)}.`
    : `Running since ${day(span.start)}. What becomes of the work is told after the close.`;
}

function scopeOf(one: BegunSprint): NamedSize[] {
  const { totals, latePlan } = one.ledger;
  return [
    ['Planned at the start', totals.committed],
    ...(latePlan === undefined ? [] : [['Planned when you said that it was', latePlan.size] as const]),
    ...whereAny([['Already done at the start', totals.alreadyDone]]),
    ['Came in after the start', totals.added],
    ['Went out', totals.removed],
    ...whereAny([['Place at the start unknown', totals.unknownOrigin]]),
  ];
}

function closeOf({ ledger: { totals } }: Extract<BegunSprint, { kind: 'closed' }>): NamedSize[] {
  return [
    ['Completed', totals.completed],
    ...whereAny([['Completed outside of this sprint', totals.completedElsewhere]]),
    ['Carried over', totals.carriedOver],
    ...whereAny([['End unknown', totals.unknownFate]]),
  ];
}

function whereAny(sizes: readonly NamedSize[]): NamedSize[] {
  return sizes.filter(([, { items }]) => items !== 0);
}
