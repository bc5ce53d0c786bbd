import { medianOf } from '../measures/median';
import type { Change } from '../model/change';
import type { Instant } from '../model/instant';
import { itemsInWords } from '../rules/counted-words';
import { estimateChange } from './amount-words';
import { planningOver } from './counted-scope';
import { evidence, measured, notApplicable, unknown } from './readings';
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
    if (past.board.estimation.kind === 'item-count') return notApplicable(NOT_ESTIMATING);
    const last = judge(lastSprint(past), past);
    if (last === null) return unknown('The estimates of the last sprint cannot be told.');
    const before = past.closed.slice(0, -1).flatMap((one) => judge(one, past)?.share ?? []);
    const usual = medianOf(before);
    const items = last.seen.length;
    const { id: sprintId } = lastSprint(past).sprint;
    return measured({
      value: {
        items,
        of: last.of,
        ...(usual.kind === 'unknown' ? {} : { usualShare: usual.median }),
      },
      says: `${String(items)} of ${itemsInWords(last.of)} ${items === 1 ? 'was' : 'were'} re-estimated inside the last sprint.`,
      pattern: usual.kind === 'measured' && isPattern(last, usual.median),
      evidence: last.seen.map(({ id, net }) =>
        evidence(sprintId, id, net.at, `was re-estimated: ${estimateChange(net.from, net.to, past.board)}`),
      ),
    });
  },
});

const NOT_ESTIMATING = 'This board counts items and does not estimate.';

/** Open projects re-estimate about a tenth of their items: a team that never does is compared with that. */
function isPattern({ share, seen }: Judged, usual: number): boolean {
  const compared = Math.max(usual, threshold('reEstimatedUsualFloor'));
  const enough = seen.length >= threshold('reEstimatedItems');
  return enough && share > threshold('reEstimatedTimesUsual') * compared;
}

type Judged = NonNullable<ReturnType<typeof judge>>;

function judge({ sprint, ledger }: ClosedSprintFacts, { settings }: Past) {
  const of = ledger.items.length;
  if (of === 0 || ledger.items.some(({ estimateAtEnd }) => estimateAtEnd === 'unknown')) return null;
  const changes = changesByItem(ledger.changes, planningOver(sprint, ledger, settings));
  const seen = ledger.items.flatMap(({ id }) => {
    const net = netChange(changes.get(id) ?? []);
    return net === null ? [] : [{ id, net }];
  });
  return { of, share: seen.length / of, seen };
}

type ReEstimated = Extract<Change, { kind: 're-estimated' }>;

/** What was re-estimated after planning was over and inside the sprint, by item, oldest first. */
function changesByItem(
  changes: readonly Change[],
  over: Instant,
): ReadonlyMap<string, readonly ReEstimated[]> {
  const byItem = new Map<string, ReEstimated[]>();
  for (const change of changes) {
    if (change.kind !== 're-estimated' || change.at <= over || change.whileOut) continue;
    const before = byItem.get(change.itemId);
    if (before === undefined) byItem.set(change.itemId, [change]);
    else before.push(change);
  }
  return byItem;
}

/** From the estimate before the first change to that after the last; `null` when there was none or it was undone. */
function netChange(changes: readonly ReEstimated[]) {
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === undefined || last === undefined || first.from === last.to) return null;
  return { at: last.at, from: first.from, to: last.to };
}
