import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import type { Board } from '../../../src/domain/model/board';
import { type Instant, instant } from '../../../src/domain/model/instant';
import type { SprintSpan } from '../../../src/domain/model/ledger';
import type { Sprint } from '../../../src/domain/model/sprint';
import type { Track } from '../../../src/domain/model/track';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { doneRule } from '../../../src/domain/rules/done';
import type { ItemInSprint } from '../../../src/domain/rules/sprint-set';
import { staysBySprint } from '../../../src/domain/rules/membership';

/** A known track: its first value, then pairs of an instant and a value. */
export function track<T>(
  initial: T,
  ...flips: readonly (readonly [at: number, to: T])[]
): Extract<Track<T>, { kind: 'known' }> {
  return { kind: 'known', initial, flips: flips.map(([at, to]) => ({ at: instant(at), to })) };
}

/** An item created at instant 0 in no sprint, to do, not estimated. */
export function item(parts: Partial<WorkItem> = {}): WorkItem {
  return {
    id: '1',
    key: 'SHOP-1',
    createdAt: instant(0),
    kind: 'item',
    onBoard: true,
    sprints: track<readonly number[]>([]),
    status: track('todo'),
    estimate: track<number | null>(null),
    ...parts,
  };
}

/** To do, doing and two done statuses; `nowhere` is in no column and `gone` no longer exists. */
export const BOARD: Board = {
  id: 8,
  name: 'Checkout',
  kind: 'company-managed',
  columns: [
    { name: 'To do', statusIds: ['todo'] },
    { name: 'Doing', statusIds: ['doing'] },
    { name: 'Done', statusIds: ['done', 'shipped'] },
  ],
  statuses: [
    { id: 'todo', name: 'To do', category: 'to-do' },
    { id: 'doing', name: 'Doing', category: 'in-progress' },
    { id: 'done', name: 'Done', category: 'done' },
    { id: 'shipped', name: 'Shipped', category: 'done' },
    { id: 'nowhere', name: 'Nowhere', category: 'in-progress' },
  ],
  estimation: { kind: 'field', fieldName: 'Story Points', unit: 'points' },
};

/** Sprint 5 runs after 1000 and until 2000. */
export const SPAN: SprintSpan = { start: instant(1000), startSource: 'activated', end: instant(2000) };

export const SPRINT: Sprint = {
  id: 5,
  name: 'Sprint 5',
  state: 'closed',
  goal: null,
  originBoardId: 8,
  startDate: instant(1000),
  endDate: instant(1900),
  activatedDate: instant(1000),
  completeDate: instant(2000),
  recorded: null,
};

/** The item seen from sprint 5. */
export function seen(of: WorkItem, span: SprintSpan = SPAN): ItemInSprint {
  const stays = of.sprints.kind === 'unknown' ? 'unknown' : (staysBySprint(of, of.sprints).get(5) ?? []);
  return { item: of, stays, span, isDone: doneRule(BOARD, DEFAULT_SETTINGS) };
}

export function moment(milliseconds: number): Instant {
  return instant(milliseconds);
}
