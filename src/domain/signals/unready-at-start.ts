import { itemsInWords } from '../rules/counted-words';
import { describedAt, isReady } from './readiness';
import { evidence, measured, notApplicable, unknown } from './readings';
import { lastSprint, recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past, type PlannedSprintFacts } from './signal';
import { noneInAll, type SprintShare } from './sprint-shares';
import { hasKnownOrigins } from './sprint-sizes';
import { agreedThreshold } from './thresholds';

/** Which committed items had no description or no estimate at the start; a pattern when it was a third of them. */
export const unreadyAtStart = defineSignal({
  id: 'unready-at-start',
  asks: 'Which planned items were not ready when the sprint started?',
  keeps: 'Every planned item was described and estimated at the start, five sprints in a row.',
  needs: 3,
  hintNeeds: 4,
  lasting: true,
  read(past) {
    const last = judge(lastSprint(past), past);
    if (last === null) return unknown('Which items were ready at the start was not read or cannot be told.');
    if (last.of === 0) return unknown('Nothing was planned at the start of the last sprint.');
    const recent = recentSprints(past).flatMap((one) => judge(one, past) ?? []);
    return measured({
      value: { items: last.seen, of: last.of },
      says: `${String(last.seen)} of ${itemsInWords(last.of)} had no description or no estimate when the last sprint started.`,
      pattern: last.seen > 0 && last.seen >= last.of * agreedThreshold('unreadyShare', past.settings),
      kept: noneInAll(recent),
      evidence: last.evidence,
    });
  },
  noticePlanned,
});

function judge({ sprint, ledger }: ClosedSprintFacts, past: Past): SprintShare | null {
  if (!hasKnownOrigins(ledger)) return null;
  const committed = ledger.items.filter(({ origin }) => origin === 'committed');
  const seen = [];
  for (const { id, estimateAtStart } of committed) {
    const described = describedAt(past.items.get(id), ledger.span.start);
    if (described === 'unknown' || estimateAtStart === 'unknown') return null;
    if (isReady(described, estimateAtStart, past)) continue;
    seen.push(evidence(sprint.id, id, ledger.span.start, whatWasMissing(described, estimateAtStart)));
  }
  return { sprintId: sprint.id, seen: seen.length, of: committed.length, evidence: seen };
}

function whatWasMissing(described: boolean, estimate: number | null): string {
  if (described) return 'had no estimate at the start';
  return estimate === null
    ? 'had neither description nor estimate at the start'
    : 'had no description at the start';
}

function noticePlanned({ sprint, items, past, now }: PlannedSprintFacts) {
  if (items.length === 0) return notApplicable('Nothing is planned for this sprint yet.');
  const described = items.map(({ id }) => ({
    id,
    described: describedAt(past.items.get(id), now),
  }));
  if (described.some((one) => one.described === 'unknown'))
    return unknown('What the items describe was not read.');
  const without = described.filter((one) => one.described === false);
  return measured({
    value: { items: without.length, of: items.length },
    says: `${String(without.length)} of ${itemsInWords(items.length)} without a description yet.`,
    pattern: false,
    evidence: without.map(({ id }) => evidence(sprint.id, id, now, 'has no description yet')),
  });
}
