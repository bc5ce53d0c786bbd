import type { Change } from '../model/change';
import { HOUR, type Instant, instant } from '../model/instant';
import type { Scope, ScopeItem } from '../model/ledger';
import type { Settings } from '../model/settings';
import type { Sprint } from '../model/sprint';
import type { Known } from '../model/unknown';
import { threshold } from './thresholds';

type ScopeWithItems = Scope & { readonly items: readonly ScopeItem[] };

/** The scope signals begin when planning is over: when the team said so, else at the start plus the agreed grace. */
export function planningOver(sprint: Sprint, { span }: Scope, { planningGrace }: Settings): Instant {
  return sprint.recorded?.planningFinishedAt ?? instant(span.start + planningGrace);
}

/** Items that entered after planning was over and brought work: not those that were done before they entered. */
export function addedAfterPlanning(
  sprint: Sprint,
  ledger: ScopeWithItems,
  settings: Settings,
): readonly Extract<Change, { kind: 'entered' }>[] {
  const over = planningOver(sprint, ledger, settings);
  const added = new Set(ledger.items.filter(({ origin }) => origin === 'added').map(({ id }) => id));
  const first = new Set<string>();
  return ledger.changes.flatMap((change) => {
    if (change.kind !== 'entered' || !added.has(change.itemId) || first.has(change.itemId)) return [];
    first.add(change.itemId);
    return change.at > over && !change.alreadyDone ? [change] : [];
  });
}

/** Fewer than two items at the start and more than three on the first day: planned after the start button. */
export function wasPlannedAfterStart({ span, items }: ScopeWithItems): boolean {
  const firstDayEnds = span.start + threshold('firstDayHours') * HOUR;
  const atStart = items.filter(({ origin }) => origin !== 'added').length;
  const firstDay = items.filter(({ enteredAt }) => enteredAt !== null && enteredAt <= firstDayEnds).length;
  return atStart < threshold('startedWithItems') && firstDay > threshold('cameOnFirstDay');
}

/** How many items were committed; `unknown` when an origin cannot be told. */
export function committedCount(items: readonly ScopeItem[]): Known<number> {
  if (items.some(({ origin }) => origin === 'unknown')) return 'unknown';
  return items.filter(({ origin }) => origin === 'committed').length;
}

/** What the scope of a sprint is compared with; `null` when that cannot be told or it was planned after the start. */
export function plannedCount(ledger: ScopeWithItems): number | null {
  const committed = committedCount(ledger.items);
  return committed === 'unknown' || committed === 0 || wasPlannedAfterStart(ledger) ? null : committed;
}
