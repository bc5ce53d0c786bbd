import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import type { Board } from '../../../src/domain/model/board';
import type { Coverage } from '../../../src/domain/model/coverage';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { boardNotes } from '../../../src/domain/rules/board-notes';
import { BOARD, item } from './made-item';

const complete: Coverage = {
  scannedSince: null,
  projects: [],
  candidates: 1,
  truncated: false,
  unreadable: 0,
  history: 'complete',
  boardItems: 'known',
};

function notes({
  board = BOARD,
  items = [item()],
  coverage = {},
}: {
  board?: Board;
  items?: readonly WorkItem[];
  coverage?: Partial<Coverage>;
}) {
  return boardNotes({ board, items, sprints: [], coverage: { ...complete, ...coverage } }, DEFAULT_SETTINGS);
}

test('nothing to say when all was read', () => {
  expect(notes({})).toEqual([]);
});

test.each([
  ['the board filter is not known', { boardItems: 'unknown' }, 'board-items-unknown'],
  ['items were named and could not be read', { unreadable: 2 }, 'unreadable-items'],
  ['the scan reached a limit', { truncated: true }, 'scan-truncated'],
] as const)('%s', (_, coverage, id) => {
  expect(notes({ coverage })).toEqual([{ id, says: expect.any(String) as string, itemIds: [] }]);
});

test.each([
  ['no history anywhere', 'no-history-anywhere', 'no-history'],
  ['a history that is cut', 'history-cut', 'history-cut'],
  ['no entry that says when', 'no-entry-says-when', 'no-entry-says-when'],
  ['a value that cannot be read', 'unreadable-value', 'unreadable-value'],
] as const)('%s: one note with its items, however many fields are unknown', (_, because, id) => {
  const untold = item({
    status: { kind: 'unknown', today: 'todo', because },
    estimate: { kind: 'unknown', today: 3, because },
  });
  expect(notes({ items: [untold, item({ id: '2' })] })).toMatchObject([{ id, itemIds: ['1'] }]);
});

test('the last column and the status category disagree: the names are said', () => {
  const board: Board = {
    ...BOARD,
    statuses: BOARD.statuses.map((status) =>
      status.id === 'done' ? { ...status, category: 'to-do' } : status,
    ),
  };
  expect(notes({ board })).toMatchObject([
    { id: 'done-disagrees', says: expect.stringContaining('"Done"') as string },
  ]);
});

test('a done status without a column is no disagreement: the board does not use it', () => {
  const board: Board = {
    ...BOARD,
    statuses: [...BOARD.statuses, { id: 'x', name: 'Elsewhere', category: 'done' }],
  };
  expect(notes({ board })).toEqual([]);
});

test('a status of which Jira does not tell the category agrees with every column', () => {
  const board: Board = {
    ...BOARD,
    statuses: BOARD.statuses.map((status) =>
      status.id === 'done' ? { ...status, category: 'unknown' } : status,
    ),
  };
  expect(notes({ board })).toEqual([]);
});
