import type { ClosedSprint, StripDay } from '../../contract';
import { scopeByDay } from '../../domain/inspect';
import type { Change } from '../../domain/model/change';
import type { Instant } from '../../domain/model/instant';
import type { InspectedSprint } from '../../domain/model/inspection';
import type { LeftOutItem } from '../../domain/model/ledger';
import { changeRows } from './change-rows';
import { hiddenCount, type VisibleItems } from './labels';
import type { MarksShown } from './marks';
import type { SprintCalendar } from './sprint-calendar';

/** How an answer is made for one viewer: what they may see, and their calendar. */
export interface Showing {
  readonly visible: VisibleItems;
  readonly calendar: SprintCalendar;
  /** The agreed planning grace, in milliseconds. */
  readonly planningGrace: number;
  readonly marks: MarksShown;
}

type Facts = Omit<
  ClosedSprint,
  | 'kind'
  | 'id'
  | 'name'
  | 'goal'
  | 'dataQuality'
  | 'endedAt'
  | 'items'
  | 'completed'
  | 'completedElsewhere'
  | 'carriedOver'
  | 'unknownFate'
>;

/** What was planned, came in and went out: the same facts for a running and for a closed sprint. */
export function scopeFacts(
  { sprint, ledger }: Extract<InspectedSprint, { kind: 'running' | 'closed' }>,
  { visible, calendar, marks }: Showing,
): Facts {
  const { span, totals, changes, items, leftOut } = ledger;
  const strip: readonly StripDay[] | 'unknown' = scopeByDay(ledger, items, calendar.dayEnds(span));
  const dayOf = (at: Instant): number => calendar.dayOf(span, at);
  const marksOf = (change: Change) => marks.marksOf(sprint.id, change);
  return {
    startedAt: span.start,
    startSource: span.startSource,
    plannedEnd: sprint.endDate,
    planned: totals.committed,
    alreadyDone: totals.alreadyDone,
    cameIn: totals.added,
    wentOut: totals.removed,
    unknownOrigin: totals.unknownOrigin,
    reEstimated: totals.added.items === 'unknown' ? 'unknown' : reEstimated(changes),
    strip,
    changes: changeRows(changes, { visible, dayOf, marksOf }),
    marking: marks.markingOf(sprint.id),
    leftOut: leftOutCounts(leftOut),
    hiddenItems: hiddenCount(idsOf(items), visible),
  };
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

function reEstimated(changes: readonly Change[]): { readonly items: number; readonly points: number } {
  const made = changes.filter((change) => change.kind === 're-estimated');
  return {
    items: new Set(made.map(({ itemId }) => itemId)).size,
    points: made.reduce((sum, { from, to }) => sum + (to ?? 0) - (from ?? 0), 0),
  };
}

function leftOutCounts(leftOut: readonly LeftOutItem[]) {
  const count = (because: LeftOutItem['because']): number =>
    leftOut.filter((item) => item.because === because).length;
  return { subTasks: count('sub-task'), epics: count('epic'), notOnBoard: count('not-on-board') };
}
