import type { StatusId } from '../model/board';
import { HOUR, type Instant } from '../model/instant';
import type { Known } from '../model/unknown';
import type { WorkItem } from '../model/work-item';
import type { DoneRule } from '../rules/done';
import { valueAt } from '../rules/value-at';
import { insideSprint, type Stretch } from './inside-sprint';
import { ownLimitsReading, type SprintAmount } from './own-limits';
import { evidence } from './readings';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { threshold } from './thresholds';

/** How long items were flagged or in a status the team named as waiting for the Product Owner; a pattern when twice in five it was above the team's own limits. */
export const waitingForClarity = defineSignal({
  id: 'waiting-for-clarity',
  asks: 'How long did items wait for an answer?',
  needs: 6,
  hintNeeds: 9,
  lasting: true,
  read: (past) =>
    ownLimitsReading(
      past,
      past.closed.flatMap((one) => judge(one, past)),
      { inWords: (hours) => `${inHours(hours)} flagged or waiting`, least: threshold('leastHoursWaited') },
    ),
});

/** Left out when the flags or the past of an item were not read. */
function judge({ sprint, ledger: { items, span } }: ClosedSprintFacts, past: Past): SprintAmount[] {
  let hours = 0;
  const rules: Waiting = { ...past.judgedBy(sprint.id), waitingStatusIds: past.settings.waitingStatusIds };
  const seen = [];
  for (const one of items) {
    const item = past.items.get(one.id);
    const waited = item === undefined ? 'unknown' : hoursWaited(item, insideSprint(one, span), rules);
    if (waited === 'unknown') return [];
    hours += waited;
    if (waited > 0) seen.push(evidence(sprint.id, one.id, span.end, `waited ${inHours(waited)}`));
  }
  return [{ sprintId: sprint.id, count: hours, amount: hours, evidence: seen }];
}

interface Waiting {
  readonly isDone: DoneRule;
  readonly waitingStatusIds: readonly StatusId[];
}

function hoursWaited(item: WorkItem, { from, to }: Stretch, rules: Waiting): Known<number> {
  const { status, facts } = item;
  if (facts?.flagged.kind !== 'known' || status.kind !== 'known') return 'unknown';
  const { initial, flips } = facts.flagged;
  if (!initial && flips.length === 0 && rules.waitingStatusIds.length === 0) return 0;
  const cuts = [...flips, ...status.flips].map(({ at }) => at);
  const inside = [from, ...cuts.filter((at) => at > from && at < to), to].sort(
    (first, second) => first - second,
  );
  return inside.slice(1).reduce((sum, until, place) => {
    const since = inside[place] ?? until;
    return isWaiting(item, since, rules) ? sum + (until - since) / HOUR : sum;
  }, 0);
}

/** Flagged, or in a status named by the team, and not done. */
function isWaiting({ status, facts }: WorkItem, at: Instant, rules: Waiting): boolean {
  if (status.kind !== 'known' || facts?.flagged.kind !== 'known') return false;
  const now = valueAt(status, at);
  return rules.isDone(now) !== true && (valueAt(facts.flagged, at) || rules.waitingStatusIds.includes(now));
}

function inHours(hours: number): string {
  const whole = Math.round(hours);
  return whole === 1 ? '1 hour' : `${String(whole)} hours`;
}
