import type { Change } from '../model/change';
import { HOUR, type Instant, instant } from '../model/instant';
import type { Scope, ScopeItem, ScopeTotals } from '../model/ledger';
import type { Settings } from '../model/settings';
import type { Size } from '../model/size';
import type { Sprint } from '../model/sprint';
import type { Known } from '../model/unknown';
import { planningFinished } from '../rules/late-plan';
import { threshold } from './thresholds';

type ScopeWithItems = Scope & { readonly items: readonly ScopeItem[] };

export type Entered = Extract<Change, { kind: 'entered' }>;

/** The scope signals begin when planning is over: when the team said so, else at the start plus the agreed grace. */
export function planningOver(sprint: Sprint, { span }: Scope, { planningGrace }: Settings): Instant {
  return planningFinished(sprint, span) ?? instant(span.start + planningGrace);
}

/** Items that entered after planning was over and brought work: not those that were done before they entered. */
export function addedAfterPlanning(
  sprint: Sprint,
  ledger: ScopeWithItems,
  settings: Settings,
): readonly Entered[] {
  const over = planningOver(sprint, ledger, settings);
  const added = new Set(ledger.items.filter(({ origin }) => origin === 'added').map(({ id }) => id));
  const first = new Set<string>();
  return ledger.changes.flatMap((change) => {
    if (change.kind !== 'entered' || !added.has(change.itemId) || first.has(change.itemId)) return [];
    first.add(change.itemId);
    return change.at > over && !change.alreadyDone ? [change] : [];
  });
}

/** Fewer than two items at the start and more than three on the first day: planned after the start button, nobody said until when. */
export function wasPlannedAfterStart({ span, items, latePlan }: ScopeWithItems): boolean {
  if (latePlan !== undefined) return false;
  const firstDayEnds = span.start + threshold('firstDayHours') * HOUR;
  const atStart = items.filter(({ origin }) => origin !== 'added').length;
  const firstDay = items.filter(({ enteredAt }) => enteredAt !== null && enteredAt <= firstDayEnds).length;
  return atStart < threshold('startedWithItems') && firstDay > threshold('cameOnFirstDay');
}

/** The items that were committed: at the start, or when a sprint that was filled later was said to be planned. */
export function committedItems<Item extends ScopeItem>({
  items,
  latePlan,
}: Scope & { readonly items: readonly Item[] }): readonly Item[] {
  if (latePlan === undefined) return items.filter(({ origin }) => origin === 'committed');
  const planned = new Set(latePlan.itemIds);
  return items.filter(({ id }) => planned.has(id));
}

/** What was committed, at the same instant. */
export function commitmentOf({
  totals,
  latePlan,
}: Scope & { readonly totals: Pick<ScopeTotals, 'committed'> }): Size {
  return latePlan?.size ?? totals.committed;
}

/** How many items were committed; `unknown` when an origin cannot be told. */
export function committedCount(ledger: ScopeWithItems): Known<number> {
  if (ledger.items.some(({ origin }) => origin === 'unknown')) return 'unknown';
  return committedItems(ledger).length;
}

/** What the scope of a sprint is compared with; `null` when that cannot be told or it was planned after the start. */
export function plannedCount(ledger: ScopeWithItems): number | null {
  const committed = committedCount(ledger);
  return committed === 'unknown' || committed === 0 || wasPlannedAfterStart(ledger) ? null : committed;
}
