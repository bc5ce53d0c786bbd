import { plannedItems } from '../../../src/domain/rules/planned';
import type { SprintHistory } from '../../../src/domain/rules/sprint-history';
import { BOARD, item, moment, SPRINT, track } from './made-item';

const stay = (leftAt: number | null) => [
  { enteredAt: moment(0), leftAt: leftAt === null ? null : moment(leftAt) },
];
const history: SprintHistory = {
  board: BOARD,
  sprint: SPRINT,
  hasHistory: true,
  otherColumns: null,
  members: [
    { item: item({ id: '10', estimate: track<number | null>(3) }), stays: stay(null) },
    { item: item({ id: '9' }), stays: stay(null) },
    { item: item({ id: '3' }), stays: stay(5) },
    { item: item({ id: '4', kind: 'sub-task' }), stays: stay(null) },
    { item: item({ id: '5' }), stays: 'unknown' },
  ],
};

test('planned is what names the sprint now, without sub-tasks, by the order of ids', () => {
  expect(plannedItems(history, moment(10)).map(({ id, estimate }) => [id, estimate])).toEqual([
    ['5', null],
    ['9', null],
    ['10', 3],
  ]);
});
