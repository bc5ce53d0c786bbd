import type { Change } from '../model/change';
import { DAY, type Instant } from '../model/instant';
import type { Scope, ScopeItem } from '../model/ledger';
import type { Settings } from '../model/settings';
import type { Sprint } from '../model/sprint';

/** The scope signals begin when planning is over: when the team said so, else at the start plus the agreed grace. */
export function planningOver(sprint: Sprint, { span }: Scope, { planningGrace }: Settings): Instant {
  return sprint.recorded?.planningFinishedAt ?? ((span.start + planningGrace) as Instant);
}

/** Items that entered after planning was over and brought work: not those that were done before they entered. */
export function addedAfterPlanning(
  sprint: Sprint,
  ledger: Scope & { readonly items: readonly ScopeItem[] },
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
export function wasPlannedAfterStart({
  span,
  items,
}: Scope & { readonly items: readonly ScopeItem[] }): boolean {
  const atStart = items.filter(({ origin }) => origin !== 'added').length;
  const firstDay = items.filter(
    ({ enteredAt }) => enteredAt !== null && enteredAt <= span.start + DAY,
  ).length;
  return atStart < 2 && firstDay > 3;
}

/** How many items were committed; `unknown` when an origin cannot be told. */
export function committedCount(items: readonly ScopeItem[]): number | 'unknown' {
  if (items.some(({ origin }) => origin === 'unknown')) return 'unknown';
  return items.filter(({ origin }) => origin === 'committed').length;
}
