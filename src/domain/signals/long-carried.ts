import type { ClosedFate } from '../model/ledger';
import { carriedInARow } from '../rules/carried-in-a-row';
import { itemsInWords } from '../rules/counted-words';
import { evidence, measured, unknown } from './readings';
import { lastSprint } from './recent-sprints';
import {
  type ClosedSprintFacts,
  defineSignal,
  type PlannedSprintFacts,
  type RunningSprintFacts,
} from './signal';
import { threshold } from './thresholds';

/** Which items were in their third sprint or more; a pattern when one is in its fourth or two are in their third. */
export const longCarried = defineSignal({
  id: 'long-carried',
  asks: 'Which items were in their third sprint or more?',
  needs: 1,
  hintNeeds: 4,
  lasting: true,
  read(past) {
    const { sprint, ledger } = lastSprint(past);
    const present = ledger.items.filter(({ fate }) => fate !== 'removed').map(({ id }) => id);
    const told = longCarriedItems(present, past.closed.slice(0, -1));
    if (told === 'unknown') return unknown(NOT_TOLD);
    return measured({
      value: { items: told.length, longest: Math.max(0, ...told.map(({ ordinal }) => ordinal)) },
      says: `${itemsInWords(told.length)} of the last sprint ${told.length === 1 ? 'was in its' : 'were in their'} third sprint or more.`,
      pattern: isPattern(told),
      evidence: told.map(({ id, ordinal }) => evidence(sprint.id, id, ledger.span.start, inWords(ordinal))),
    });
  },
  /** Its earlier sprints are closed, so this is a fact of earlier closes and stays while the sprint runs. */
  noticeRunning({ sprint, ledger, past }: RunningSprintFacts) {
    const present = ledger.items.filter(({ leftAt }) => leftAt === null).map(({ id }) => id);
    return notice(present, { sprint, past, now: ledger.span.start });
  },
  noticePlanned: (planned) =>
    notice(
      planned.items.map(({ id }) => id),
      planned,
    ),
});

const NOT_TOLD = 'What became of some items in earlier sprints cannot be told.';

function notice(present: readonly string[], { sprint, past, now }: Omit<PlannedSprintFacts, 'items'>) {
  const told = longCarriedItems(present, past.closed);
  if (told === 'unknown') return unknown(NOT_TOLD);
  return measured({
    value: { items: told.length },
    says: `${itemsInWords(told.length)} in the third sprint or more.`,
    pattern: false,
    evidence: told.map(({ id, ordinal }) =>
      evidence(sprint.id, id, now, `is in its sprint number ${String(ordinal)}`),
    ),
  });
}

interface LongCarried {
  readonly id: string;
  readonly ordinal: number;
}

/**
 * An item is in its third sprint when the two closed sprints it was last in both carried it over. `unknown` when none
 * surely is and one may be, because a fate cannot be told.
 */
function longCarriedItems(
  ids: readonly string[],
  before: readonly ClosedSprintFacts[],
): LongCarried[] | 'unknown' {
  const sure = ordinals(ids, before, (fate) => fate === 'carried-over');
  const possible = ordinals(ids, before, (fate) => fate === 'carried-over' || fate === 'unknown');
  return sure.length === 0 && possible.length > 0 ? 'unknown' : sure;
}

function ordinals(
  ids: readonly string[],
  before: readonly ClosedSprintFacts[],
  wasCarried: (fate: ClosedFate) => boolean,
): LongCarried[] {
  const carried = carriedInARow(before, wasCarried);
  return ids
    .map((id) => ({ id, ordinal: (carried.get(id) ?? 0) + 1 }))
    .filter(({ ordinal }) => ordinal >= threshold('longCarriedSprints'));
}

function isPattern(long: readonly LongCarried[]): boolean {
  const fourth = long.some(({ ordinal }) => ordinal >= threshold('longCarriedHintSprints'));
  return fourth || long.length >= threshold('longCarriedHintItems');
}

function inWords(ordinal: number): string {
  return `was in its sprint number ${String(ordinal)}`;
}
