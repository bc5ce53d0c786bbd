import type { Board } from '../../../../src/domain/model/board';
import { instant } from '../../../../src/domain/model/instant';
import { DEFAULT_SETTINGS } from '../../../../src/domain/model/settings';
import type { WorkItem } from '../../../../src/domain/model/work-item';
import type { ClosedSprintFacts, Past, SprintColumns } from '../../../../src/domain/signals/signal';

const BOARD: Board = {
  id: 1,
  name: 'Simulated board',
  kind: 'company-managed',
  columns: [
    { name: 'To do', statusIds: ['todo'] },
    { name: 'In progress', statusIds: ['doing'] },
    { name: 'Done', statusIds: ['done'] },
  ],
  statuses: [
    { id: 'todo', name: 'To do', category: 'to-do' },
    { id: 'doing', name: 'In progress', category: 'in-progress' },
    { id: 'done', name: 'Done', category: 'done' },
  ],
  estimation: { kind: 'field', fieldName: 'Story points', unit: 'points' },
};

const DONE: SprintColumns = { board: BOARD, isDone: (status) => status === 'done' };

/** The past of a simulated team as it is read at the close of the last of its sprints. */
export function simulatedPast(closed: readonly ClosedSprintFacts[], items: Past['items'] = NO_ITEMS): Past {
  return {
    closed,
    items,
    ...DONE,
    judgedBy: () => DONE,
    markedAs: () => null,
    settings: DEFAULT_SETTINGS,
    roleSums: null,
    readAt: closed.at(-1)?.ledger.span.end ?? instant(0),
  };
}

const NO_ITEMS: Past['items'] = new Map();

/** An item in progress: what a leftover looks like. */
export function startedItem(id: string): WorkItem {
  return {
    id,
    key: id,
    createdAt: instant(0),
    kind: 'item',
    onBoard: true,
    sprints: { kind: 'known', initial: [], flips: [] },
    status: { kind: 'known', initial: 'doing', flips: [] },
    estimate: { kind: 'known', initial: 3, flips: [] },
  };
}
