import type {
  AuditLedger,
  ClosedLedger,
  Fate,
  LeftOutItem,
  RunningLedger,
  ScopeItem,
  ScopeTotals,
  SprintSpan,
} from '../model/ledger';
import type { Settings } from '../model/settings';
import { byInstant, changesOf } from './changes';
import { doneRule, mappedStatuses } from './done';
import { fateOf } from './fate';
import { byItemId } from './item-order';
import { latePlanOf } from './late-plan';
import { isInAt } from './membership';
import { whyLeftOut } from './population';
import { ledgerItem, scopeItem } from './scope-item';
import type { Member, SprintHistory } from './sprint-history';
import { belongsToSet, type ItemInSprint } from './sprint-set';
import { fateTotal, fateTotals, originTotals, removedTotal } from './totals';

/** The ledger of a closed sprint: every item that was in it between start and end, with one origin and one fate. */
export function closedLedger(history: SprintHistory, span: SprintSpan, settings: Settings): ClosedLedger {
  const { scope, seen, mapped } = readScope(history, span, settings);
  const items = seen.map((one) => ledgerItem(scopeItem(one, mapped), fateOf(one)));
  const totals = { ...scopeTotals(items, seen, history), ...fateTotals(items, history.hasHistory) };
  return { ...scope, items, totals };
}

/** The ledger of a running sprint: what was planned, came in and went out; no fates. */
export function runningLedger(history: SprintHistory, span: SprintSpan, settings: Settings): RunningLedger {
  const { scope, seen, mapped } = readScope(history, span, settings);
  const items = seen.map((one) => scopeItem(one, mapped));
  return { ...scope, items, totals: scopeTotals(items, seen, history) };
}

/** A running sprint with fates as of now, to check the ledger against Jira's report and for nothing else. */
export function auditLedger(history: SprintHistory, span: SprintSpan, settings: Settings): AuditLedger {
  const { scope, seen, mapped } = readScope(history, span, settings);
  const items = seen.map((one) => {
    const fate = fateOf(one);
    return ledgerItem<Fate>(scopeItem(one, mapped), fate === 'carried-over' ? 'open' : fate);
  });
  const totals = { ...scopeTotals(items, seen, history), ...fateTotals(items, history.hasHistory) };
  return { ...scope, items, totals: { ...totals, open: fateTotal(items, 'open', history.hasHistory) } };
}

function scopeTotals(
  items: readonly ScopeItem[],
  seen: readonly ItemInSprint[],
  { hasHistory }: SprintHistory,
): ScopeTotals {
  const membershipTold = hasHistory && (seen.length === 0 || seen.some(({ stays }) => stays !== 'unknown'));
  return { ...originTotals(items, hasHistory), removed: removedTotal(items, membershipTold) };
}

function readScope(history: SprintHistory, span: SprintSpan, settings: Settings) {
  const isDone = doneRule(history.board, settings);
  const touched = history.members
    .filter(({ stays }) => belongsToSet(stays, span))
    .sort((first, second) => byItemId(first.item, second.item));
  const counted = touched.filter(({ item }) => whyLeftOut(item) === null);
  const seen: ItemInSprint[] = counted.map(({ item, stays }) => ({ item, stays, span, isDone }));
  const mapped = mappedStatuses(history.board);
  const latePlan = latePlanOf(seen, history.sprint, span, mapped);
  const scope = {
    span,
    changes: seen.flatMap(changesOf).sort(byInstant),
    leftOut: touched.flatMap((member) => leftOutOf(member, span)),
    ...(latePlan === null ? {} : { latePlan }),
  };
  return { scope, seen, mapped };
}

function leftOutOf({ item, stays }: Member, { end }: SprintSpan): LeftOutItem[] {
  const because = whyLeftOut(item);
  if (because === null) return [];
  return [{ id: item.id, key: item.key, because, inSprintAtEnd: stays === 'unknown' || isInAt(stays, end) }];
}
