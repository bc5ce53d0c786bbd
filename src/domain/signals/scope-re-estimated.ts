import { medianOf } from '../measures/median';
import { itemsInWords } from '../rules/counted-words';
import { pointChange } from './point-words';
import { evidence, measured, unknown } from './readings';
import { lastSprint } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { threshold } from './thresholds';

/** Which estimates changed inside the sprint; a pattern when it is more than twice the team's own usual share. */
export const scopeReEstimated = defineSignal({
  id: 'scope-re-estimated',
  asks: 'Which estimates changed while the sprint ran?',
  needs: 3,
  hintNeeds: 6,
  lasting: true,
  read(past) {
    const last = judge(lastSprint(past));
    if (last === null) return unknown('The estimates of the last sprint cannot be told.');
    const before = past.closed.slice(0, -1).flatMap((one) => judge(one) ?? []);
    const middle = medianOf(before.map(({ share }) => share));
    const usual = middle.kind === 'unknown' ? 0 : middle.median;
    return measured({
      value: {
        items: last.evidence.length,
        share: last.share,
        usualShare: usual,
      },
      says: `${itemsInWords(last.evidence.length)} of ${String(last.of)} were re-estimated inside the last sprint.`,
      pattern: isPattern(last, usual, past),
      evidence: last.evidence,
    });
  },
});

/** Open projects re-estimate about a tenth of their items: a team that never does is compared with that. */
function isPattern({ share, evidence: seen }: Judged, usual: number, past: Past): boolean {
  const compared = Math.max(usual, threshold('reEstimatedUsualFloor'));
  return past.closed.length > 3 && seen.length >= 2 && share > threshold('reEstimatedTimesUsual') * compared;
}

type Judged = NonNullable<ReturnType<typeof judge>>;

function judge({ sprint, ledger }: ClosedSprintFacts) {
  const of = ledger.items.length;
  if (of === 0 || ledger.items.some(({ estimateAtEnd }) => estimateAtEnd === 'unknown')) return null;
  const changes = ledger.changes.filter((change) => change.kind === 're-estimated');
  const seen = new Map(
    changes.map((change) => [
      change.itemId,
      evidence(
        sprint.id,
        change.itemId,
        change.at,
        `was re-estimated: ${pointChange(change.from, change.to)}`,
      ),
    ]),
  );
  return { of, share: seen.size / of, evidence: [...seen.values()] };
}
