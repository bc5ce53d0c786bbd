import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { sprintHistories } from '../../../src/domain/rules/sprint-history';
import { BOARD, item, SPRINT, track } from './made-item';

const coverage = {
  scannedSince: null,
  projects: [],
  candidates: 0,
  truncated: false,
  unreadable: 0,
  history: 'complete',
  boardItems: 'known',
} as const;
const sprints = [SPRINT, { ...SPRINT, id: 6 }];

test('each sprint gets the items that ever named it', () => {
  const items = [
    item({ id: '1', sprints: track<readonly number[]>([5], [10, [6]]) }),
    item({ id: '2', sprints: track<readonly number[]>([77]) }),
  ];
  const members = sprintHistories({ board: BOARD, sprints, items, coverage }, DEFAULT_SETTINGS).map((one) =>
    one.members.map(({ item: { id } }) => id),
  );
  expect(members).toEqual([['1'], ['1']]);
});

test('an item whose Sprint history cannot be told belongs to the sprints of today', () => {
  const items = [item({ sprints: { kind: 'unknown', today: [6], because: 'no-entry-says-when' } })];
  const [five, six] = sprintHistories({ board: BOARD, sprints, items, coverage }, DEFAULT_SETTINGS);
  expect([five?.members, six?.members.map(({ stays }) => stays)]).toEqual([[], ['unknown']]);
});

test('a site without history says so to every sprint', () => {
  const none = { ...coverage, history: 'none' } as const;
  expect(
    sprintHistories({ board: BOARD, sprints, items: [], coverage: none }, DEFAULT_SETTINGS).map(
      ({ hasHistory }) => hasHistory,
    ),
  ).toEqual([false, false]);
});
