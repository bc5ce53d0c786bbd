import type { Change } from '../model/change';
import type { EstimateAt } from '../model/estimate';
import type { Instant } from '../model/instant';
import type { Scope, ScopeItem } from '../model/ledger';
import type { Known } from '../model/unknown';

/** What was in a sprint at one instant, and how many changes there were since the instant before it. */
export interface ScopeAt {
  readonly at: Instant;
  readonly items: number;
  /** In the board's unit. */
  readonly points: number;
  readonly changes: number;
}

/**
 * The scope at an instant is what was in the sprint at its start, plus what entered, less what left,
 * with re-estimates of what was in. `unknown` when an item's place or estimate cannot be told.
 * `instants` are ascending; the first day's changes count from the start on.
 */
export function scopeByDay(
  { span, changes }: Scope,
  items: readonly ScopeItem[],
  instants: readonly Instant[],
): Known<readonly ScopeAt[]> {
  const atStart = items
    .filter(({ origin }) => origin !== 'added')
    .map(({ estimateAtStart }) => estimateAtStart);
  if (
    items.some(({ origin }) => origin === 'unknown') ||
    [...atStart, ...estimatesOf(changes)].includes('unknown')
  ) {
    return 'unknown';
  }
  const start = {
    items: atStart.length,
    points: atStart.reduce<number>((sum, one) => sum + counted(one), 0),
  };
  return instants.map((at, place) => scopeAt(at, instants[place - 1] ?? span.start, start, changes));
}

function scopeAt(
  at: Instant,
  since: Instant,
  start: { readonly items: number; readonly points: number },
  changes: readonly Change[],
): ScopeAt {
  const until = changes.filter((change) => change.at <= at);
  return {
    at,
    items: until.reduce((sum, change) => sum + itemsMoved(change), start.items),
    points: until.reduce((sum, change) => sum + pointsMoved(change), start.points),
    changes: until.filter((change) => change.at > since).length,
  };
}

function estimatesOf(changes: readonly Change[]): EstimateAt[] {
  return changes.flatMap((change) => (change.kind === 're-estimated' ? [] : [change.estimate]));
}

function itemsMoved({ kind }: Change): number {
  return kind === 'entered' ? 1 : kind === 'left' ? -1 : 0;
}

function pointsMoved(change: Change): number {
  switch (change.kind) {
    case 'entered':
      return counted(change.estimate);
    case 'left':
      return -counted(change.estimate);
    case 're-estimated':
      return change.whileOut ? 0 : (change.to ?? 0) - (change.from ?? 0);
    case 'reopened':
      return 0;
  }
}

/** Not estimated counts 0; what is unknown was answered before. */
function counted(estimate: EstimateAt): number {
  return typeof estimate === 'number' ? estimate : 0;
}
