import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { doneRule, mappedStatuses } from '../../../src/domain/rules/done';
import { BOARD } from './made-item';

test('done is every status of the right-most column', () => {
  const isDone = doneRule(BOARD, DEFAULT_SETTINGS);
  expect(['todo', 'doing', 'done', 'shipped'].map(isDone)).toEqual([false, false, true, true]);
});

test('a status without a column is not done, one that is gone is unknown', () => {
  const isDone = doneRule(BOARD, DEFAULT_SETTINGS);
  expect([isDone('nowhere'), isDone('gone')]).toEqual([false, 'unknown']);
});

test('a status that is gone from the site but still in the last column is done', () => {
  expect(doneRule({ ...BOARD, statuses: [] }, DEFAULT_SETTINGS)('done')).toBe(true);
});

test('empty columns at the right are passed over', () => {
  const columns = [...BOARD.columns, { name: 'Archive', statusIds: [] }];
  expect(doneRule({ ...BOARD, columns }, DEFAULT_SETTINGS)('done')).toBe(true);
});

test('a board without any mapped status knows nothing about done', () => {
  expect(doneRule({ ...BOARD, columns: [] }, DEFAULT_SETTINGS)('done')).toBe('unknown');
});

test("the agreement's own statuses take the place of the column", () => {
  const isDone = doneRule(BOARD, { ...DEFAULT_SETTINGS, doneStatusIds: ['doing'] });
  expect([isDone('doing'), isDone('done')]).toEqual([true, false]);
});

test('mapped statuses are those of any column', () => {
  expect([...mappedStatuses(BOARD)]).toEqual(['todo', 'doing', 'done', 'shipped']);
});
