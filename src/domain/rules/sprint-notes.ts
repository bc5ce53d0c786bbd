import type { DataQualityId, DataQualityNote } from '../model/data-quality';
import type { Instant } from '../model/instant';
import type { SprintSpan } from '../model/ledger';
import type { Settings } from '../model/settings';
import { itemsInWords } from './counted-words';
import { doneRule, mappedStatuses } from './done';
import { estimateAt } from './estimate-at';
import { cameOnFirstDay, latePlanOf, startedEmpty } from './late-plan';
import { isInAt } from './membership';
import { whyLeftOut } from './population';
import { stageOf, START_TOLERANCE } from './span';
import type { Member, SprintHistory } from './sprint-history';
import { belongsToSet } from './sprint-set';
import { valueAt } from './value-at';

/** What a reader of one sprint's numbers should know about the data behind them. */
export function sprintNotes(history: SprintHistory, settings: Settings, now: Instant): DataQualityNote[] {
  const stage = stageOf(history.sprint, now);
  if (stage.kind === 'planned' || stage.kind === 'no-ledger') return [];
  const counted = history.members.filter(({ item }) => whyLeftOut(item) === null);
  const touched = counted.filter(({ stays }) => belongsToSet(stays, stage.span));
  const seen: Seen = { history, span: stage.span, touched, counted, settings };
  return NOTES.flatMap((rule) => rule(seen)).map((one) => ({
    ...one,
    sprintId: history.sprint.id,
  }));
}

interface Seen {
  readonly history: SprintHistory;
  readonly span: SprintSpan;
  readonly counted: readonly Member[];
  readonly touched: readonly Member[];
  readonly settings: Settings;
}

type NoteRule = (seen: Seen) => DataQualityNote[];

const startAsEntered: NoteRule = ({ span }) =>
  span.startSource === 'entered'
    ? [
        note(
          'start-as-entered',
          'The start is the instant that was typed; the click on "Start sprint" is not known.',
        ),
      ]
    : [];

const aroundTheStart: NoteRule = ({ span, counted }) => {
  if (span.startSource === 'activated') return [];
  const near = (at: Instant | null): boolean => at !== null && Math.abs(at - span.start) <= START_TOLERANCE;
  const blurred = counted.filter(
    ({ stays }) =>
      stays !== 'unknown' && stays.some(({ enteredAt, leftAt }) => near(enteredAt) || near(leftAt)),
  );
  return told(
    'around-the-start',
    blurred,
    (items) => `${items} entered or left within 2 minutes of the start: which side of it is not certain.`,
  );
};

const statusGone: NoteRule = ({ history, span, touched, settings }) => {
  const isDone = doneRule(history.board, settings);
  const gone = touched.filter(
    ({ item: { status } }) =>
      status.kind === 'known' &&
      [span.start, span.end].some((at) => isDone(valueAt(status, at)) === 'unknown'),
  );
  return told(
    'status-gone',
    gone,
    (items) => `${items} stood in a status that no longer exists: whether that was done cannot be told.`,
  );
};

const statusUnmapped: NoteRule = ({ history, span, touched }) => {
  const mapped = mappedStatuses(history.board);
  const exists = new Set(history.board.statuses.map(({ id }) => id));
  const unmapped = touched.filter(({ item: { status }, stays }) => {
    if (status.kind === 'unknown' || stays === 'unknown' || !isInAt(stays, span.start)) return false;
    const then = valueAt(status, span.start);
    return exists.has(then) && !mapped.has(then);
  });
  return told(
    'status-unmapped',
    unmapped,
    (items) =>
      `${items} stood at the start in a status without a column on this board: they count 0 in the commitment, as in Jira.`,
  );
};

const notOnBoard: NoteRule = ({ history, span }) => {
  const outside = history.members.filter(
    ({ item, stays }) => whyLeftOut(item) === 'not-on-board' && belongsToSet(stays, span),
  );
  return told(
    'not-on-board',
    outside,
    (items) => `Not on this board: ${items} of this sprint. Jira's report leaves that out, and so do we.`,
  );
};

const notEstimated: NoteRule = ({ span, touched }) => {
  const without = touched.filter(({ item }) => estimateAt(item, span.end) === null);
  return told(
    'not-estimated',
    without,
    (items) => `Not estimated: ${items} of ${String(touched.length)}; each counts 0.`,
  );
};

const plannedLate: NoteRule = ({ history, span, touched, settings }) => {
  const allStays = touched.map(({ stays }) => stays);
  if (!startedEmpty(allStays, span)) return [];
  const isDone = doneRule(history.board, settings);
  const seen = touched.map(({ item, stays }) => ({ item, stays, span, isDone }));
  const plan = latePlanOf(seen, history.sprint, span, mappedStatuses(history.board));
  const came = itemsInWords(cameOnFirstDay(allStays, span));
  const says =
    plan === null
      ? `${came} came in on the first day of an almost empty sprint: planned after the start button?`
      : `${came} came in on the first day of an almost empty sprint. Its commitment, ${itemsInWords(plan.itemIds.length)}, is read when planning was said to be finished: ${minuteOf(plan.readAt)} UTC.`;
  return [note('started-empty', says)];
};

const columnsChanged: NoteRule = ({ history: { otherColumns }, settings }) => {
  if (otherColumns === null) return [];
  const day = dayOf(otherColumns.frozenAt);
  const says =
    settings.columnsOfClosedSprints === 'then'
      ? `The board's columns changed. Jira's report uses today's columns; we use those of ${day}.`
      : `The board's columns changed since ${day}. You chose today's columns, as Jira's report uses them.`;
  return [note('columns-changed', says)];
};

const reopened: NoteRule = ({ history: { sprint } }) => {
  const at = sprint.recorded?.reopenedAt ?? (sprint.state === 'active' ? sprint.completeDate : null);
  return at === null
    ? []
    : [
        note(
          'reopened-sprint',
          `This sprint was closed and reopened on ${dayOf(at)}: its numbers follow its last close.`,
        ),
      ];
};

const shared: NoteRule = ({ history: { sprint, board } }) =>
  sprint.originBoardId === null || sprint.originBoardId === board.id
    ? []
    : [note('shared-sprint', 'This sprint belongs to another board; here it shows the items of this board.')];

const NOTES: readonly NoteRule[] = [
  startAsEntered,
  aroundTheStart,
  statusGone,
  statusUnmapped,
  notOnBoard,
  notEstimated,
  plannedLate,
  columnsChanged,
  reopened,
  shared,
];

function told(
  id: DataQualityId,
  members: readonly Member[],
  says: (items: string) => string,
): DataQualityNote[] {
  const ids = members.map(({ item }) => item.id);
  return ids.length === 0 ? [] : [note(id, says(itemsInWords(ids.length)), ids)];
}

function note(id: DataQualityId, says: string, itemIds: readonly string[] = []): DataQualityNote {
  return { id, says, itemIds };
}

function dayOf(at: Instant): string {
  return new Date(at).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

function minuteOf(at: Instant): string {
  return `${dayOf(at)} ${new Date(at).toISOString().slice('yyyy-mm-ddT'.length, 'yyyy-mm-ddThh:mm'.length)}`;
}
