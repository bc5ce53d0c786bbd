import type { Sprint } from '../model/sprint';
import type { Known } from '../model/unknown';
import { evidence, measured, unknown } from './readings';
import { isPattern } from './recent-sprints';
import {
  type ClosedSprintFacts,
  defineSignal,
  type PlannedSprintFacts,
  type RunningSprintFacts,
} from './signal';
import { threshold } from './thresholds';

/** Whether there was a goal at the start, and whether it changed; a pattern when it was missing or changed in three of five recorded starts. */
export const goalMissingOrChanged = defineSignal({
  id: 'goal-missing-or-changed',
  asks: 'Was there a sprint goal at the start, and did it stay?',
  keeps: 'Five sprints in a row started with a goal and kept it.',
  needs: 5,
  hintNeeds: 6,
  lasting: true,
  read(past) {
    const recorded = past.closed
      .filter(({ sprint }) => goalAtStart(sprint) !== 'unknown')
      .slice(-threshold('patternWindow'));
    if (recorded.length < threshold('patternWindow')) return unknown(TOO_FEW);
    const seen = recorded.flatMap(judge);
    return measured({
      value: { sprints: seen.length, recordedStarts: recorded.length },
      says: `The goal was missing or changed in ${String(seen.length)} of the last ${String(recorded.length)} sprints.`,
      pattern: isPattern(seen.length),
      kept: seen.length === 0,
      evidence: seen,
    });
  },
  noticeRunning,
  noticePlanned,
});

const TOO_FEW = 'The goal has to be noted at five starts first; Jira keeps no history of goals.';

function goalAtStart({ recorded }: Sprint): Known<string | null> {
  return recorded === null ? 'unknown' : recorded.goalAtStart;
}

function judge({ sprint, ledger }: ClosedSprintFacts) {
  const before = goalAtStart(sprint);
  if (before !== 'unknown' && isEmpty(before))
    return [evidence(sprint.id, null, ledger.span.start, 'started without a goal')];
  return before === 'unknown' || isSame(before, sprint.goal)
    ? []
    : [evidence(sprint.id, null, ledger.span.end, 'ended with another goal than it started with')];
}

function noticeRunning({ sprint, ledger }: RunningSprintFacts) {
  const before = goalAtStart(sprint);
  const says = goalInWords(before, sprint.goal);
  const stands = !isEmpty(sprint.goal) && (before === 'unknown' || isSame(before, sprint.goal));
  return measured({
    value: {
      missing: Number(isEmpty(sprint.goal)),
      ...(before === 'unknown' ? {} : { changed: Number(!isSame(before, sprint.goal)) }),
    },
    says,
    seen: !stands,
    pattern: false,
    evidence: stands ? [] : [evidence(sprint.id, null, ledger.span.start, says)],
  });
}

function goalInWords(before: Known<string | null>, now: string | null): string {
  if (isEmpty(now)) return 'This sprint has no goal.';
  if (before === 'unknown') return 'This sprint has a goal; what it was at the start was not noted.';
  if (isEmpty(before)) return 'This sprint started without a goal and has one now.';
  return isSame(before, now) ? 'The goal stands.' : 'The goal changed since the start.';
}

function noticePlanned({ sprint, now }: PlannedSprintFacts) {
  const missing = isEmpty(sprint.goal);
  const says = missing ? 'No goal yet.' : 'The goal is written.';
  return measured({
    value: { missing: Number(missing) },
    says,
    seen: missing,
    pattern: false,
    evidence: missing ? [evidence(sprint.id, null, now, says)] : [],
  });
}

function isEmpty(goal: string | null): boolean {
  return goal === null || goal.trim() === '';
}

/** Spaces around a goal are no change, and neither is an empty goal that was none. */
function isSame(before: string | null, now: string | null): boolean {
  return (before ?? '').trim() === (now ?? '').trim();
}
