import type { Board } from '../../../src/domain/model/board';
import type { BoardHistory } from '../../../src/domain/model/board-history';
import type { FrozenSprint } from '../../../src/domain/model/frozen-sprint';
import { DAY, HOUR, type Instant, instant } from '../../../src/domain/model/instant';
import type { ItemFacts } from '../../../src/domain/model/item-facts';
import type { ChangeMarks } from '../../../src/domain/model/mark';
import type { RoleSums } from '../../../src/domain/model/role-sums';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/model/settings';
import type { RecordedSprint, Sprint } from '../../../src/domain/model/sprint';
import type { Track } from '../../../src/domain/model/track';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { inspect } from '../../../src/domain/inspect';
import type { InspectedSprint } from '../../../src/domain/model/inspection';
import { pastOf } from '../../../src/domain/judgement/past';
import type { Past } from '../../../src/domain/signals/signal';

/** Sprint 1 starts on Monday, 5 January 2026, 09:00 UTC; each ends on the Friday of its second week at 16:00. */
export function startOf(sprint: number): Instant {
  return instant(Date.UTC(2026, 0, 5, 9) + (sprint - 1) * 14 * DAY);
}

export function endOf(sprint: number): Instant {
  return instant(startOf(sprint) + 11 * DAY + 7 * HOUR);
}

/** An instant inside a sprint, so many days after its start. */
export function dayOf(sprint: number, days: number): Instant {
  return instant(startOf(sprint) + days * DAY);
}

export const BOARD: Board = {
  id: 7,
  name: 'Told board',
  kind: 'company-managed',
  columns: [
    { name: 'To do', statusIds: ['todo'] },
    { name: 'In progress', statusIds: ['doing'] },
    { name: 'Review', statusIds: ['review'] },
    { name: 'Done', statusIds: ['done'] },
  ],
  statuses: ['todo', 'doing', 'review', 'done', 'waiting'].map((id) => ({
    id,
    name: id,
    category: 'unknown',
  })),
  estimation: { kind: 'field', fieldName: 'Story points', unit: 'points' },
};

export const COUNTING_BOARD: Board = { ...BOARD, estimation: { kind: 'item-count' } };

type Told<T> = T | readonly (readonly [Instant, T])[] | 'unknown';

/** The life of one item, told in what differs from one that is done in its sprint. */
export interface ToldItem {
  readonly id?: string;
  /** The sprint it is planned for before the start, or all moves between sprints. */
  readonly sprints: number | readonly (readonly [Instant, readonly number[]])[] | 'unknown';
  readonly created?: Instant;
  /** The moves between statuses after 'todo'; `unknown` = its past cannot be told. */
  readonly moves?: Told<string>;
  readonly estimate?: number | null;
  readonly reEstimated?: readonly (readonly [Instant, number | null])[] | 'unknown';
  readonly facts?: Partial<ItemFacts> | null;
  readonly kind?: WorkItem['kind'];
}

/** Two days before the first sprint of all. */
export const LONG_AGO = instant(startOf(1) - 30 * DAY);

let counted = 0;

export function item(told: ToldItem): WorkItem {
  counted += 1;
  const id = told.id ?? String(10_000 + counted);
  const created = told.created ?? LONG_AGO;
  const base = {
    id,
    key: `CHK-${id}`,
    createdAt: created,
    kind: told.kind ?? 'item',
    onBoard: true,
  } as const;
  return {
    ...base,
    sprints: sprintsOf(told, created),
    status: told.moves === 'unknown' ? gap('done') : flips('todo', movesOf(told)),
    estimate:
      told.reEstimated === 'unknown'
        ? gap(null)
        : flips(told.estimate === undefined ? 3 : told.estimate, told.reEstimated ?? []),
    ...(told.facts === null ? {} : { facts: { ...FACTS, ...told.facts } }),
  };
}

/** Facts of an item that nothing is the matter with. */
export const FACTS: ItemFacts = {
  isBug: false,
  described: { kind: 'known', initial: true, flips: [] },
  rewordings: [],
  flagged: { kind: 'known', initial: false, flips: [] },
  serves: true,
  linkedIds: [],
};

function sprintsOf({ sprints }: ToldItem, created: Instant): WorkItem['sprints'] {
  if (sprints === 'unknown') return gap([1]);
  if (typeof sprints !== 'number') return flips([], sprints);
  return created < startOf(sprints)
    ? flips([], [[instant(Math.max(created, startOf(sprints) - DAY)), [sprints]]])
    : flips([sprints], []);
}

/** Unless told otherwise an item is begun and done in the middle of the sprint it is planned for. */
function movesOf({ moves, sprints }: ToldItem): readonly (readonly [Instant, string])[] {
  if (typeof moves === 'object') return moves;
  if (typeof moves === 'string') return [[LONG_AGO, moves]];
  if (typeof sprints !== 'number') return [];
  return [
    [dayOf(sprints, 1), 'doing'],
    [dayOf(sprints, 6), 'done'],
  ];
}

function flips<T>(initial: T, told: readonly (readonly [Instant, T])[]): Track<T> {
  return { kind: 'known', initial, flips: told.map(([at, to]) => ({ at, to })) };
}

function gap<T>(today: T): Track<T> {
  return { kind: 'unknown', today, because: 'history-cut' };
}

/** A board of closed sprints 1 to `closed`, and what differs from the plainest one. */
export interface ToldBoard {
  readonly closed: number;
  readonly items: readonly WorkItem[];
  readonly board?: Board;
  readonly settings?: Partial<Settings>;
  /** What was recorded of a sprint's start. */
  readonly recorded?: (sprint: number) => Partial<RecordedSprint> | null;
  /** The goal as Jira gives it today. */
  readonly goal?: (sprint: number) => string | null;
  readonly readAt?: Instant;
  readonly roleSums?: RoleSums;
  readonly marks?: readonly ChangeMarks[];
  readonly frozen?: readonly FrozenSprint[];
  /** The sprint after the closed ones runs, or is planned. */
  readonly next?: 'active' | 'future';
  /** Ends of sprints that do not end as usual. */
  readonly ends?: Readonly<Record<number, Instant>>;
}

/** The past as a signal sees it, made by the rules themselves from the told lives. */
export function madePast(told: ToldBoard): Past {
  const { history, settings, now } = read(told);
  return pastOf(history, inspect(history, settings, now).sprints, settings, now);
}

/** The sprint that runs or is planned after the closed ones, with the past before it. */
export function madeNext(told: ToldBoard): {
  readonly past: Past;
  readonly next: InspectedSprint;
  readonly now: Instant;
} {
  const { history, settings, now } = read(told);
  const { sprints } = inspect(history, settings, now);
  const next = sprints.at(-1);
  if (next === undefined) throw new Error('The told board has no next sprint.');
  return { past: pastOf(history, sprints, settings, now), next, now };
}

export function read(told: ToldBoard): {
  readonly history: BoardHistory;
  readonly settings: Settings;
  readonly now: Instant;
} {
  const ids = Array.from(
    { length: told.closed + (told.next === undefined ? 0 : 1) },
    (_, place) => place + 1,
  );
  const history: BoardHistory = {
    board: told.board ?? BOARD,
    sprints: ids.map((id) => sprintOf(id, told)),
    items: told.items,
    coverage: {
      scannedSince: null,
      projects: ['CHK'],
      candidates: told.items.length,
      truncated: false,
      unreadable: 0,
      history: 'complete',
      boardItems: 'known',
    },
    ...(told.roleSums === undefined ? {} : { roleSums: told.roleSums }),
    ...(told.marks === undefined ? {} : { marks: told.marks }),
    ...(told.frozen === undefined ? {} : { frozen: told.frozen }),
  };
  const usual = told.next === 'active' ? dayOf(told.closed + 1, 4) : endOf(told.closed);
  return { history, settings: { ...DEFAULT_SETTINGS, ...told.settings }, now: told.readAt ?? usual };
}

function sprintOf(id: number, { closed, next = 'active', recorded, goal, ends }: ToldBoard): Sprint {
  const state = id <= closed ? 'closed' : next;
  const start = state === 'future' ? null : startOf(id);
  const noted = recorded?.(id) ?? null;
  return {
    id,
    name: `Sprint ${id}`,
    state,
    goal: goal === undefined ? 'A goal' : goal(id),
    originBoardId: 7,
    startDate: start,
    endDate: endOf(id),
    activatedDate: start,
    completeDate: state === 'closed' ? (ends?.[id] ?? endOf(id)) : null,
    recorded: noted === null ? null : { ...NOTHING_RECORDED, ...noted },
  };
}

const NOTHING_RECORDED: RecordedSprint = {
  startedAt: null,
  seenActive: false,
  goalAtStart: 'unknown',
  planningFinishedAt: null,
  reopenedAt: null,
};
