import { inspect } from '../../../src/domain/inspect';
import type { Agreement } from '../../../src/domain/model/agreement';
import { OFF } from '../../../src/domain/model/agreement';
import { instant } from '../../../src/domain/model/instant';
import type { ChangeName, MarkKind } from '../../../src/domain/model/mark';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { openBoardMemory } from '../../../src/forge/jql/board-memory';
import { computeClause, type JqlAnswer } from '../../../src/forge/jql/compute-clause';
import { readClause } from '../../../src/forge/jql/read-clause';
import { rememberBoard } from '../../../src/forge/memory/remembered-board';
import { headOf } from '../../../src/jira/board-head';
import { translateBoard } from '../../../src/jira/translate-board';
import { writeAgreement } from '../../../src/store/agreements';
import { addMark } from '../../../src/store/change-marks';
import { freezeSprint } from '../../../src/store/frozen-sprints';
import { writeHead } from '../../../src/store/heads';
import { writeItemList } from '../../../src/store/item-lists';
import type { Store } from '../../../src/store/store';
import { issueAnswer, type Life } from '../../fixtures/told-item';
import { boardFrame } from '../../fixtures/told-site';

/** Minutes in March 2026, UTC. Sprint 4 ran until 27 February, 5 from the 2nd to the 13th, 6 runs from the 16th. */
export function at(day: number, time = '12:00'): number {
  return Date.parse(`2026-03-${String(day).padStart(2, '0')}T${time}:00Z`);
}

export const NOW = instant(at(20));

const CLOSED = {
  4: { startDate: '2026-02-16T09:00:00.000Z', completeDate: '2026-02-27T17:00:00.000Z' },
  5: { startDate: '2026-03-02T09:00:00.000Z', completeDate: '2026-03-13T17:00:00.000Z' },
} as const;

interface WrittenSprint {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly startDate?: string;
  readonly completeDate?: string;
}

export const SPRINTS: readonly WrittenSprint[] = [
  { id: 4, name: 'Sprint 4', state: 'closed', ...CLOSED[4] },
  { id: 5, name: 'Sprint 5', state: 'closed', ...CLOSED[5] },
  { id: 6, name: 'Sprint 6', state: 'active', startDate: '2026-03-16T09:00:00.000Z' },
  { id: 7, name: 'Sprint 7', state: 'future' },
];

export interface Written {
  readonly items: readonly Life[];
  readonly id?: number;
  readonly name?: string;
  readonly sprints?: readonly {
    readonly id: number;
    readonly state: string;
    readonly completeDate?: string;
  }[];
  readonly agreement?: Partial<Agreement>;
}

/** Writes a board as the queue leaves it behind: switched on, its closed sprints frozen, its open work read. */
export async function writeBoard(store: Store, { items, id = 8, name = 'Shop', ...told }: Written) {
  const sprints = told.sprints ?? SPRINTS;
  const answers = { ...boardFrame({ id, name }), board: { id, name, type: 'scrum' }, sprints };
  await writeAgreement(store, id, { ...OFF, switchedOnAt: instant(at(1)), ...told.agreement });
  await writeHead(store, id, headOf(answers));
  const scan = { since: null, projects: [], truncated: false, unreadable: 0 };
  const issues = [...items, BYSTANDER].map(issueAnswer);
  const read = translateBoard({ ...answers, issues, boardItems: null, recorded: [], scan });
  const { coverage, board, items: all } = read;
  for (const { id: sprintId, state, completeDate } of sprints) {
    if (state !== 'closed' || completeDate === undefined) continue;
    const closedAt = instant(Date.parse(completeDate));
    const frozen = { sprintId, frozenAt: closedAt, columns: board.columns, offBoardIds: [] };
    await freezeSprint(store, id, { frozen, closedAt, items: all, coverage });
  }
  await writeItemList(store, id, 'open', { items: all, coverage });
}

/** What a search gets that is asked just now. */
export function search(store: Store, functionName: string, ...given: string[]): Promise<JqlAnswer> {
  return searchWith(store, 'in', functionName, ...given);
}

export function searchWith(store: Store, operator: string, functionName: string, ...given: string[]) {
  const clause = { field: 'issue', type: ['issue'], operator, functionName, arguments: given };
  return computeClause(openBoardMemory(store, NOW), readClause({ precomputationId: 'some-id', clause }));
}

/** Marks every change of one item, or of all, in the running sprint and the closed ones. */
export async function markChanges(store: Store, kind: MarkKind, itemId?: number): Promise<void> {
  const remembered = await rememberBoard(store, 8, NOW);
  if (remembered === null) throw new Error('Write the board first.');
  for (const sprint of inspect(remembered.history, DEFAULT_SETTINGS, NOW).sprints) {
    if (sprint.kind !== 'running' && sprint.kind !== 'closed') continue;
    for (const change of sprint.ledger.changes) {
      if (itemId !== undefined && change.itemId !== String(itemId)) continue;
      const name: ChangeName = { sprintId: sprint.sprint.id, ...change };
      await addMark(store, 8, { change: name, mark: { kind, at: instant(NOW - 1000) }, twin: 'a' });
    }
  }
}

/** Has a history and is in no sprint, so that the site has one. */
const BYSTANDER: Life = {
  id: 9999,
  key: 'SHOP-9999',
  created: at(1),
  then: [[at(1, '13:00'), { status: '3' }]],
};
