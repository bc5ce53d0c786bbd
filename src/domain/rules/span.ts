import { type Instant, MINUTE } from '../model/instant';
import type { NoLedger } from '../model/inspection';
import type { SprintSpan, StartSource } from '../model/ledger';
import type { Sprint } from '../model/sprint';

/** How far a recorded start may lie from the typed one before it must be confirmed, and how far a start is blurred. */
export const START_TOLERANCE = 2 * MINUTE;

/**
 * A sprint starts at the click where Jira gives it, else at the first recorded start that can be trusted
 * (at most 2 min after the typed start, or typed at least 2 min away and then seen active), else at the typed start.
 * `null` when no start is known.
 */
export function startOf(sprint: Sprint): { readonly at: Instant; readonly source: StartSource } | null {
  if (sprint.activatedDate !== null) return { at: sprint.activatedDate, source: 'activated' };
  const recorded = trustedRecordedStart(sprint);
  if (recorded !== null) return { at: recorded, source: 'recorded' };
  return sprint.startDate === null ? null : { at: sprint.startDate, source: 'entered' };
}

/**
 * What stage a sprint is at as of `now`. A closed sprint ends at its close, never at its planned end;
 * a running one ends now. One whose end lies before its start has no ledger.
 */
export type SprintStage =
  | { readonly kind: 'closed' | 'running'; readonly span: SprintSpan }
  | { readonly kind: 'planned' }
  | { readonly kind: 'no-ledger'; readonly because: NoLedger };

export function stageOf(sprint: Sprint, now: Instant): SprintStage {
  const start = startOf(sprint);
  if (sprint.state === 'future' || (start !== null && start.at > now)) return { kind: 'planned' };
  if (start === null) return { kind: 'no-ledger', because: 'never-started' };
  const running = sprint.state === 'active' || (sprint.completeDate !== null && sprint.completeDate > now);
  const end = running ? now : sprint.completeDate;
  if (end === null) return { kind: 'no-ledger', because: 'no-close-instant' };
  if (end < start.at) return { kind: 'no-ledger', because: 'dates-contradict' };
  return {
    kind: running ? 'running' : 'closed',
    span: { start: start.at, startSource: start.source, end },
  };
}

function trustedRecordedStart({ recorded, startDate }: Sprint): Instant | null {
  const at = recorded?.startedAt ?? null;
  if (recorded === null || at === null) return null;
  if (startDate === null) return recorded.seenActive ? at : null;
  if (at - startDate <= START_TOLERANCE && startDate - at < START_TOLERANCE) return at;
  return recorded.seenActive ? at : null;
}
