import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { doneAt } from '../../../src/domain/rules/done-at';
import { doneRule } from '../../../src/domain/rules/done';
import { BOARD, item, moment, track } from './made-item';

const isDone = doneRule(BOARD, DEFAULT_SETTINGS);

test('done by its status at the instant, not by the one today', () => {
  const reopened = item({ status: track('todo', [10, 'done'], [20, 'doing']) });
  expect([9, 10, 20].map((at) => doneAt(reopened, moment(at), isDone))).toEqual([false, true, false]);
});

test('unknown when the status then cannot be told', () => {
  const untold = item({ status: { kind: 'unknown', today: 'done', because: 'history-cut' } });
  expect(doneAt(untold, moment(10), isDone)).toBe('unknown');
});
