import { HOUR, type Instant } from '../model/instant';
import type { WorkItem } from '../model/work-item';
import { type KnownTrack, valueAt } from '../rules/value-at';
import { ownLimitsReading, type SprintAmount } from './own-limits';
import { evidence, unknown } from './readings';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';

/** How long items were flagged or in a status the team named as waiting for the Product Owner; a pattern when twice in five it was above the team's own limits. */
export const waitingForClarity = defineSignal({
  id: 'waiting-for-clarity',
  asks: 'How long did items wait for an answer?',
  needs: 6,
  hintNeeds: 9,
  lasting: true,
  read(past) {
    const amounts = past.closed.flatMap((one) => judge(one, past));
    if (amounts.length < past.closed.length) return unknown('The flags of some items were not read.');
    return ownLimitsReading(amounts, {
      inWords: (hours) => `${String(Math.round(hours))} hours flagged or waiting`,
    });
  },
});

function judge({ sprint, ledger: { items, span } }: ClosedSprintFacts, past: Past): SprintAmount[] {
  let hours = 0;
  const seen = [];
  for (const { id } of items) {
    const item = past.items.get(id);
    const waited = item === undefined ? 'unknown' : hoursWaited(item, span.start, span.end, past);
    if (waited === 'unknown') return [];
    hours += waited;
    if (waited > 0)
      seen.push(evidence(sprint.id, id, span.end, `waited ${String(Math.round(waited))} hours`));
  }
  return [{ sprintId: sprint.id, amount: hours, evidence: seen }];
}

function hoursWaited(item: WorkItem, from: Instant, to: Instant, { settings }: Past): number | 'unknown' {
  const { status } = item;
  const flagged = item.facts?.flagged;
  if (flagged?.kind !== 'known' || status.kind !== 'known') return 'unknown';
  const cuts = [from, ...flagged.flips.map(({ at }) => at), ...status.flips.map(({ at }) => at), to]
    .filter((at) => at >= from && at <= to)
    .sort((first, second) => first - second);
  return cuts.slice(1).reduce((sum, until, place) => {
    const since = cuts[place] ?? until;
    return sum + (isWaiting(flagged, status, since, settings.waitingStatusIds) ? (until - since) / HOUR : 0);
  }, 0);
}

function isWaiting(
  flagged: KnownTrack<boolean>,
  status: KnownTrack<string>,
  at: Instant,
  waiting: readonly string[],
): boolean {
  return valueAt(flagged, at) || waiting.includes(valueAt(status, at));
}
