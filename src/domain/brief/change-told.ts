import { calendarDay, writtenDay } from '../measures/calendar-day';
import { dayOfSprint } from '../measures/business-days';
import type { Board } from '../model/board';
import type { Change } from '../model/change';
import type { Estimation } from '../model/estimate';
import type { Instant } from '../model/instant';
import type { Mark, MarkKind } from '../model/mark';
import type { WorkingCalendar } from '../model/working-calendar';
import type { MarkedChange } from '../rules/last-mark';
import { estimateTold } from './amounts-told';
import type { BriefContents } from './brief-contents';
import { inMarkdown } from './in-markdown';

/** One change in one line: the item, what happened, on which day, and everything that was said of it, each with its day. */
export function changeTold(
  { change, marks }: MarkedChange,
  { sprint, labels, calendar }: BriefContents,
  { estimation }: Board,
): string {
  const label = labels.get(change.itemId);
  const item = label === undefined ? 'An item you cannot see' : `${label.key} ${label.summary}`;
  const when = dayTold(change.at, sprint.ledger.span.start, calendar);
  const said =
    marks.length === 0 ? '' : ` Said: ${marks.map((mark) => markTold(mark, calendar)).join(', ')}.`;
  return `${inMarkdown(item)}: ${happened(change, estimation)}, ${when}.${said}`;
}

function happened(change: Change, estimation: Estimation): string {
  switch (change.kind) {
    case 'entered':
      return `came in${inBrackets(change.estimate, estimation)}${change.alreadyDone ? ', already done' : ''}`;
    case 'left':
      return `went out${inBrackets(change.estimate, estimation)}`;
    case 're-estimated':
      return `estimate changed from ${estimateTold(change.from, estimation)} to ${estimateTold(change.to, estimation)}`;
    case 'reopened':
      return 'was opened again after it was done';
  }
}

function inBrackets(estimate: Parameters<typeof estimateTold>[0], estimation: Estimation): string {
  const told = estimateTold(estimate, estimation);
  return told === '' ? '' : ` (${told})`;
}

/** Without any working day only the date is told. */
function dayTold(at: Instant, start: Instant, calendar: WorkingCalendar): string {
  const counted = dayOfSprint(at, { start, plannedEnd: null }, calendar);
  const date = dateOf(at, calendar);
  if (counted.kind === 'unknown') return date;
  return counted.day === 0 ? `before day 1 (${date})` : `day ${String(counted.day)} (${date})`;
}

function markTold({ kind, at }: Mark, calendar: WorkingCalendar): string {
  return `${MARKS[kind]} (${dateOf(at, calendar)})`;
}

function dateOf(at: Instant, { zone }: WorkingCalendar): string {
  return writtenDay(calendarDay(at, zone));
}

const MARKS: Readonly<Record<MarkKind, string>> = {
  agreed: 'agreed',
  emergency: 'emergency',
  'pulled-in': 'we pulled it in',
  split: 'split of a planned item',
  'data-error': 'data error',
  'lets-talk': 'let’s talk about it',
};
