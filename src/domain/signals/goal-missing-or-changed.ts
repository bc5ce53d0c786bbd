import type { Sprint } from '../model/sprint';
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
  noticeRunning: ({ sprint, ledger }) => noticeRunning(sprint, ledger.span.start),
  noticePlanned,
});

const TOO_FEW = 'The goal has to be noted at five starts first; Jira keeps no history of goals.';

function goalAtStart({ recorded }: Sprint) {
  return recorded === null ? 'unknown' : recorded.goalAtStart;
}

function judge({ sprint, ledger }: ClosedSprintFacts) {
  const before = goalAtStart(sprint);
  if (isEmpty(before)) return [evidence(sprint.id, null, ledger.span.start, 'started without a goal')];
  return before === sprint.goal
    ? []
    : [evidence(sprint.id, null, ledger.span.end, 'ended with another goal than it started with')];
}

function noticeRunning(sprint: Sprint, start: RunningSprintFacts['ledger']['span']['start']) {
  const before = goalAtStart(sprint);
  const changed = before !== 'unknown' && !isEmpty(before) && before !== sprint.goal;
  const missing = isEmpty(sprint.goal);
  const says = missing
    ? 'This sprint has no goal.'
    : changed
      ? 'The goal changed since the start.'
      : 'The goal stands.';
  return measured({
    value: { missing: Number(missing), changed: Number(changed) },
    says,
    seen: missing || changed,
    pattern: false,
    evidence: missing || changed ? [evidence(sprint.id, null, start, says)] : [],
  });
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
