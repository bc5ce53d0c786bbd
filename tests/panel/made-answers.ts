/** Answers made up for the tests of the panel: one board, with a sprint of each kind. */
import type {
  BoardChoices,
  BoardHealth,
  ClosedSprint,
  ClosedSprintRow,
  CoverageNotes,
  LedgerRow,
  PlannedSprint,
  RunningSprint,
  ScopeRow,
  ShownSprint,
  SprintChoice,
  SprintWithoutLedger,
  StripDay,
} from '../../src/contract';

import { at, item, READ_AT, size, START } from './made-basics';
import { changes } from './made-changes';

export * from './made-basics';
export * from './made-changes';

export const boards: BoardChoices = {
  boards: [
    { id: 7, name: 'Shop' },
    { id: 8, name: 'Payments' },
  ],
};

export const coverage: CoverageNotes = {
  says: [
    '412 items that changed since 2026-08-14 were scanned in SHOP.',
    'Items that were deleted or archived leave no trace in Jira, so they are in no number here.',
  ],
  complete: true,
};

export const strip: readonly StripDay[] = [
  [12, 34, 0],
  [13, 39, 1],
  [13, 39, 0],
  [15, 42, 2],
  [14, 37, 1],
  [14, 38, 1],
].map(([items = 0, points = 0, changes = 0], index) => ({
  at: at(index + 1, 22, 59),
  items,
  points,
  changes,
}));

const plannedSummaries = [
  'Guests can pay with Apple Pay',
  'Basket survives a reload',
  'Show why a card was declined',
  'Search by article number',
  'Move the checkout to the new address form',
  'Voucher codes at the checkout',
  'Invoice as PDF',
  'Phone number is optional',
  'Keep the chosen language',
  'Faster first paint of the start page',
  'Pick-up points on a map',
];

export const scopeRows: readonly ScopeRow[] = [
  ...plannedSummaries.map((summary, index): ScopeRow => ({
    item: item(5 + index, summary),
    origin: 'committed',
    estimateAtStart: index === 6 ? null : 3,
    estimateAtEntry: 'none',
    estimateNow: index === 0 ? 4 : index === 6 ? null : 3,
    enteredAt: null,
    leftAt: index === 3 ? at(5, 9, 15) : null,
  })),
  {
    item: item(31, 'Refund an order partly'),
    origin: 'added',
    estimateAtStart: null,
    estimateAtEntry: 5,
    estimateNow: 5,
    enteredAt: at(2, 8, 12),
    leftAt: null,
  },
  {
    item: item(33, 'Receipt by e-mail has no logo'),
    origin: 'added',
    estimateAtStart: null,
    estimateAtEntry: null,
    estimateNow: null,
    enteredAt: at(4, 14, 2),
    leftAt: null,
  },
];

const fates: readonly LedgerRow['fate'][] = [
  'completed',
  'carried-over',
  'completed',
  'removed',
  'completed-elsewhere',
];

/** Rows to be changed where a test needs one of its own. */
export const scopeRow: ScopeRow = {
  item: item(1, 'Pay by invoice'),
  origin: 'committed',
  estimateAtStart: 3,
  estimateAtEntry: 'none',
  estimateNow: 3,
  enteredAt: null,
  leftAt: null,
};
export const ledgerRow: LedgerRow = { ...scopeRow, fate: 'completed' };

export const ledgerRows: readonly LedgerRow[] = scopeRows.map((row, index) => ({
  ...row,
  fate: fates[index] ?? 'completed',
}));

const facts = {
  startedAt: START,
  startSource: 'recorded',
  plannedEnd: at(12, 16),
  planned: size(12, 34, 1),
  alreadyDone: size(0, 0),
  cameIn: size(3, 8, 1),
  wentOut: size(1, 5),
  reEstimated: { items: 1, points: 1 },
  unknownOrigin: size(0, 0),
  strip,
  changes,
  marking: 'not-the-team',
  leftOut: { subTasks: 4, epics: 0, notOnBoard: 1 },
  hiddenItems: 0,
  dataQuality: [],
} as const;

export const running: RunningSprint = {
  ...facts,
  kind: 'running',
  id: 24,
  name: 'Sprint 24',
  goal: 'Guests can pay with Apple Pay',
  day: { day: 6, of: 10 },
  planning: { graceEndsAt: START + 14_400_000, finishedAt: null },
  items: scopeRows,
};

export const closed: ClosedSprint = {
  ...facts,
  kind: 'closed',
  id: 23,
  name: 'Sprint 23',
  goal: null,
  startSource: 'entered',
  endedAt: at(12, 15, 40),
  completed: size(9, 27),
  completedElsewhere: size(1, 3),
  carriedOver: size(3, 7, 1),
  unknownFate: size(0, 0),
  items: ledgerRows,
};

export const planned: PlannedSprint = {
  kind: 'planned',
  id: 25,
  name: 'Sprint 25',
  goal: null,
  dataQuality: [],
  plannedStart: at(15, 9),
  planned: size(3, 8, 1),
  items: [
    { item: item(40, 'Order again with one click'), estimate: 5 },
    { item: item(41, 'Tell when an article is back'), estimate: 3 },
    { item: item(42, 'Compare two articles'), estimate: null },
  ],
  hiddenItems: 0,
};

export const noLedger: SprintWithoutLedger = {
  kind: 'no-ledger',
  id: 19,
  name: 'Sprint 19',
  goal: null,
  dataQuality: [],
  says: 'This sprint was closed before it started: the dates contradict each other, so nothing is counted.',
};

export const sprints: readonly SprintChoice[] = [
  { id: 24, name: 'Sprint 24', state: 'running' },
  { id: 25, name: 'Sprint 25', state: 'planned' },
  { id: 23, name: 'Sprint 23', state: 'closed' },
  { id: 22, name: 'Sprint 22', state: 'closed' },
  { id: 19, name: 'Sprint 19', state: 'no-ledger' },
];

export function closedRow(number: number, changed: Partial<ClosedSprintRow> = {}): ClosedSprintRow {
  return {
    id: number,
    name: `Sprint ${number}`,
    endedAt: at(12 - 14 * (24 - number), 15),
    committed: size(10 + (number % 4), 30 + (number % 5) * 2),
    added: size(number % 5, (number % 5) * 2),
    removed: size(number % 3, (number % 3) * 3),
    completed: size(9 + (number % 3), 26 + (number % 7)),
    carriedOver: size(number % 4, (number % 4) * 3),
    unknownFate: size(0, 0),
    ...changed,
  };
}

export function health(shown: ShownSprint | null, changed: Partial<BoardHealth> = {}): BoardHealth {
  return {
    board: { id: 7, name: 'Shop' },
    unit: 'points',
    readAt: READ_AT,
    sprints,
    shown,
    closed: Array.from({ length: 12 }, (_, index) => closedRow(23 - index)),
    coverage,
    live: { version: '1', history: { state: 'complete' }, pass: 'pass' },
    ...changed,
  };
}
