import { DAY, HOUR, instant, type Instant } from '../../../../src/domain/model/instant';
import type { Change } from '../../../../src/domain/model/change';
import type { ClosedLedger, LedgerItem, SprintSpan } from '../../../../src/domain/model/ledger';
import type { Size } from '../../../../src/domain/model/size';
import type { Sprint } from '../../../../src/domain/model/sprint';
import type { ClosedSprintFacts } from '../../../../src/domain/signals/signal';

export const COMMITTED = 10;
const POINTS_AN_ITEM = 3;
/** What a team plans and, on average, completes: ten items of three points. */
export const USUAL = COMMITTED * POINTS_AN_ITEM;

/** What happened in a simulated sprint of ten committed items. */
export interface Happened {
  readonly left?: number;
  readonly added?: number;
  /** Completed points, when they are drawn on their own. */
  readonly completed?: number;
  /** Ids of the committed items; those that are left at the end come first. */
  readonly ids?: readonly string[];
}

/** A closed sprint with its ledger, cheaply: everything that is alike is shared. */
export function simulatedSprint(position: number, happened: Happened): ClosedSprintFacts {
  const { sprint, span } = frameOf(position);
  return { sprint, ledger: ledgerOf(position, span, happened) };
}

interface Frame {
  readonly sprint: Sprint;
  readonly span: SprintSpan;
}

const frames = new Map<number, Frame>();

function frameOf(position: number): Frame {
  const known = frames.get(position);
  if (known !== undefined) return known;
  const start = instant(Date.UTC(2026, 0, 5, 9) + position * 14 * DAY);
  const span: SprintSpan = { start, startSource: 'activated', end: instant(start + 11 * DAY + 7 * HOUR) };
  const frame = { sprint: sprintOf(position + 1, span), span };
  frames.set(position, frame);
  return frame;
}

function sprintOf(id: number, { start, end }: SprintSpan): Sprint {
  return {
    id,
    name: `Sprint ${id}`,
    state: 'closed',
    goal: null,
    originBoardId: 1,
    startDate: start,
    endDate: end,
    activatedDate: start,
    completeDate: end,
    recorded: null,
  };
}

function ledgerOf(position: number, span: SprintSpan, happened: Happened): ClosedLedger {
  const { left = 0, added = 0, completed = (COMMITTED - left + added) * POINTS_AN_ITEM, ids } = happened;
  const items =
    ids === undefined ? sharedItems(position, left, added) : itemsOf(ids, span.start, { left, added });
  return {
    span,
    items,
    changes: sharedEntries(position, span.start, added),
    leftOut: [],
    totals: {
      committed: size(COMMITTED, USUAL),
      alreadyDone: NOTHING,
      added: size(added, added * POINTS_AN_ITEM),
      removed: NOTHING,
      unknownOrigin: NOTHING,
      completed: size(COMMITTED - left + added, completed),
      completedElsewhere: NOTHING,
      carriedOver: size(left, left * POINTS_AN_ITEM),
      unknownFate: NOTHING,
    },
  };
}

const NOTHING = size(0, 0);

function size(items: number, points: number): Size {
  return { items, points, notEstimated: 0 };
}

const shared = new Map<string, readonly LedgerItem[]>();

function sharedItems(position: number, left: number, added: number): readonly LedgerItem[] {
  const key = `${position}/${left}/${added}`;
  const known = shared.get(key);
  if (known !== undefined) return known;
  const ids = Array.from({ length: COMMITTED }, (_, place) => `${position}-${place}`);
  const items = itemsOf(ids, frameOf(position).span.start, { left, added });
  shared.set(key, items);
  return items;
}

function itemsOf(
  ids: readonly string[],
  start: Instant,
  { left, added }: { readonly left: number; readonly added: number },
): LedgerItem[] {
  const committed = ids.map((id, place) => lineOf(id, place < left ? 'carried-over' : 'completed'));
  const later = Array.from({ length: added }, (_, place): LedgerItem => {
    const line = lineOf(addedId(start, place), 'completed');
    return {
      ...line,
      origin: 'added',
      estimateAtStart: null,
      estimateAtEntry: 3,
      enteredAt: entryAt(start, place),
    };
  });
  return [...committed, ...later];
}

function lineOf(id: string, fate: LedgerItem['fate']): LedgerItem {
  return {
    id,
    key: id,
    origin: 'committed',
    fate,
    estimateAtStart: POINTS_AN_ITEM,
    estimateAtEnd: POINTS_AN_ITEM,
    enteredAt: null,
    leftAt: null,
    unmappedAtStart: false,
  };
}

const entries = new Map<string, readonly Change[]>();

function sharedEntries(position: number, start: Instant, added: number): readonly Change[] {
  const key = `${position}/${added}`;
  const known = entries.get(key);
  if (known !== undefined) return known;
  const changes = Array.from({ length: added }, (_, place): Change => {
    const itemId = addedId(start, place);
    const base = { itemId, key: itemId, at: entryAt(start, place), aroundTheStart: false };
    return { ...base, kind: 'entered', estimate: POINTS_AN_ITEM, created: false, alreadyDone: false };
  });
  entries.set(key, changes);
  return changes;
}

function addedId(start: Instant, place: number): string {
  return `${start}+${place}`;
}

function entryAt(start: Instant, place: number): Instant {
  return instant(start + 2 * DAY + place * HOUR);
}
