import { atCloseBefore } from '../../../src/domain/judgement/past';
import { BOARD, endOf, madePast } from '../signals/made-past';
import { itemsOfAll } from '../signals/sprint-of-items';

test('the past has the closed sprints, oldest first, without those the team left out', () => {
  const items = itemsOfAll(4, () => ({}));
  const past = madePast({ closed: 4, items, settings: { leftOutSprints: [2] }, next: 'active' });
  expect(past.closed.map(({ sprint }) => sprint.id)).toEqual([1, 3, 4]);
  expect(past.items.size).toBe(40);
  expect(past.roleSums).toBeNull();
});

test('a sprint without a ledger is not in it', () => {
  const past = madePast({ closed: 2, items: [], ends: { 1: endOf(0) } });
  expect(past.closed.map(({ sprint }) => sprint.id)).toEqual([2]);
});

test('the close before is the past without the last sprint, read at its close', () => {
  const past = madePast({ closed: 2, items: [] });
  expect(atCloseBefore(past)).toMatchObject({ readAt: endOf(1), closed: [{ sprint: { id: 1 } }] });
});

test('before the first close there is nothing', () => {
  expect(atCloseBefore(madePast({ closed: 1, items: [] }))).toBeNull();
});

test('a sprint is judged by the columns it was frozen with, every other one by those of today', () => {
  const columns = [
    { name: 'To do', statusIds: ['todo', 'doing'] },
    { name: 'Review is done', statusIds: ['review'] },
  ];
  const frozen = [{ sprintId: 1, frozenAt: endOf(1), columns, offBoardIds: [] }];
  const { judgedBy } = madePast({ closed: 2, items: [], frozen });
  const judged = [1, 2].map((id) => {
    const { board, isDone } = judgedBy(id);
    return [board.columns, isDone('review'), isDone('done')];
  });
  expect(judged).toEqual([
    [columns, true, false],
    [BOARD.columns, false, true],
  ]);
});
