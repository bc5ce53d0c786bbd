import type { BoardHistory } from './model/board-history';
import type { InspectedSprint, Inspection, NoLedger } from './model/inspection';
import type { Instant } from './model/instant';
import type { AuditLedger } from './model/ledger';
import type { Settings } from './model/settings';
import type { SprintId } from './model/sprint';
import { judgementOf } from './judgement/judgement';
import { pastOf } from './judgement/past';
import { type FiguresOfSignal, figuresOfPast } from './judgement/sprint-figures';
import { auditLedger, closedLedger, runningLedger } from './rules/ledger';
import { boardNotes } from './rules/board-notes';
import { byItemId } from './rules/item-order';
import { plannedItems } from './rules/planned';
import { stageOf } from './rules/span';
import { type SprintHistory, sprintHistories } from './rules/sprint-history';
import { sprintNotes } from './rules/sprint-notes';

// What a page about an inspection needs beside it; nobody outside reaches deeper than this file.
export { BREAKERS } from './breakers/index';
export type { TrustBreaker } from './breakers/trust-breaker';
export type { BriefExperiment } from './brief/brief-contents';
export { briefExperiments } from './brief/brief-experiments';
export { briefedSprint } from './brief/briefed-sprint';
export { retroBrief } from './brief/retro-brief';
export { sprintBrief } from './brief/sprint-brief';
export * from './experiments/index';
export { type FiguresOfSignal, type FigureWithEvidence, followableSignals } from './judgement/sprint-figures';
export { BEFORE_READING } from './check-ins/before-reading';
export { FEWEST_ANSWERS, withRoundClosed } from './check-ins/close-round';
export { answersIn, countAnswers, countsOf, type GivenAnswer } from './check-ins/counted-answers';
export { withRoundOpened } from './check-ins/open-round';
export { DAYS_OPEN, isOverdue } from './check-ins/overdue';
export { resultInWords } from './check-ins/result-in-words';
export { statementsOf } from './check-ins/statement';
export { suggestedStatements } from './check-ins/suggested-statements';
export { trendsOf } from './check-ins/trends';
export { dayOfSprint } from './measures/business-days';
export { calendarDay, writtenDay } from './measures/calendar-day';
export { dayEnds } from './measures/day-ends';
export { scopeByDay } from './measures/scope-by-day';
export { carriedInARow } from './rules/carried-in-a-row';
export { changeId } from './rules/change-id';
export { isMarked, lastMark, type MarkedChange, markedChanges } from './rules/last-mark';
export { marksFrozen } from './rules/marks-frozen';
export { personNamed, refuseNames } from './rules/names-a-person';
export { reconcile } from './rules/reconciliation';
export { settingsOf } from './rules/settings-of';
export { sizeOf } from './rules/size';
export { stageOf } from './rules/span';
export { checkNorms, unusableNorm, whyNormsUnusable } from './rules/usable-norms';
export { withNorms, withNote } from './rules/written-norms';
export { THRESHOLDS_TO_AGREE, whyThresholdsUnusable } from './signals/normed-thresholds';

/** Says all that can be said about a board at the instant `now`. Pure: the same input gives the same bytes. */
export function inspect(read: BoardHistory, settings: Settings, now: Instant): Inspection {
  const history = { ...read, items: read.items.toSorted(byItemId) };
  const histories = sprintHistories(history, settings);
  const sprints = histories.map((one) => inspectSprint(one, settings, now)).sort(byStageAndTime);
  return {
    asOf: now,
    board: history.board,
    coverage: history.coverage,
    sprints,
    ...judgementOf(sprints, pastOf(history, sprints, settings, now), now),
    dataQuality: [
      ...boardNotes(history, settings),
      ...histories.flatMap((one) => sprintNotes(one, settings, now)),
    ],
  };
}

/**
 * The ledger of one running sprint with fates, to check it against Jira's own report and for nothing else.
 * `null` when the board has no such sprint or it is not running.
 */
export function audit(
  history: BoardHistory,
  settings: Settings,
  now: Instant,
  sprintId: SprintId,
): AuditLedger | null {
  const one = sprintHistories(history, settings).find(({ sprint }) => sprint.id === sprintId);
  if (one === undefined) return null;
  const stage = stageOf(one.sprint, now);
  return stage.kind === 'running' ? auditLedger(one, stage.span, settings) : null;
}

/** What each signal saw in closed sprints, sprint by sprint; nothing of a running sprint is in it. */
export function sprintFigures(history: BoardHistory, settings: Settings, now: Instant): FiguresOfSignal {
  const ordered = { ...history, items: history.items.toSorted(byItemId) };
  const sprints = sprintHistories(ordered, settings).map((one) => inspectSprint(one, settings, now));
  return figuresOfPast(pastOf(ordered, sprints.sort(byStageAndTime), settings, now));
}

function inspectSprint(history: SprintHistory, settings: Settings, now: Instant): InspectedSprint {
  const { sprint } = history;
  const stage = stageOf(sprint, now);
  switch (stage.kind) {
    case 'closed':
      return { kind: 'closed', sprint, ledger: closedLedger(history, stage.span, settings) };
    case 'running':
      return { kind: 'running', sprint, ledger: runningLedger(history, stage.span, settings) };
    case 'planned':
      return { kind: 'planned', sprint, items: plannedItems(history, now) };
    case 'no-ledger':
      return { kind: 'no-ledger', sprint, because: stage.because, says: WHY_NO_LEDGER[stage.because] };
  }
}

const WHY_NO_LEDGER: Readonly<Record<NoLedger, string>> = {
  'never-started': 'This sprint was never started, so there is nothing to count.',
  'dates-contradict':
    'The dates contradict each other: this sprint was closed before it started. It is counted nowhere.',
  'no-close-instant': 'Jira does not say when this sprint was closed, so it is counted nowhere.',
};

const STAGE_ORDER = {
  'no-ledger': 0,
  closed: 1,
  running: 2,
  planned: 3,
} as const;

function byStageAndTime(first: InspectedSprint, second: InspectedSprint): number {
  return STAGE_ORDER[first.kind] - STAGE_ORDER[second.kind] || timeOf(first) - timeOf(second);
}

function timeOf(inspected: InspectedSprint): number {
  switch (inspected.kind) {
    case 'closed':
      return inspected.ledger.span.end;
    case 'running':
      return inspected.ledger.span.start;
    case 'planned':
    case 'no-ledger':
      return 0;
  }
}
