import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { doneRule } from '../../../src/domain/rules/done';
import { lastMovesToDone } from '../../../src/domain/rules/last-move-to-done';
import { BOARD, moment, track } from './made-item';

const isDone = doneRule(BOARD, DEFAULT_SETTINGS);
const moves =
  (...flips: (readonly [number, string])[]) =>
  (first: string, end = 100) =>
    lastMovesToDone(moment(1), track(first, ...flips), moment(end), isDone);

test('the move to done', () => {
  expect(moves([10, 'doing'], [20, 'done'])('todo')).toEqual([20]);
});

test('re-opened and done again: the last one', () => {
  expect(moves([10, 'done'], [20, 'doing'], [30, 'done'])('todo')).toEqual([30]);
});

test('between two done statuses is no new move', () => {
  expect(moves([10, 'done'], [20, 'shipped'])('todo')).toEqual([10]);
});

test('created in a done status: the creation', () => {
  expect(moves()('done')).toEqual([1]);
});

test('after the end does not count', () => {
  expect(moves([10, 'done'], [20, 'todo'], [30, 'done'])('todo', 15)).toEqual([10]);
});

test('through a status that is gone: both instants can be the one, newest first', () => {
  expect(moves([10, 'gone'], [20, 'done'])('todo')).toEqual([20, 10]);
});

test('created in a status that is gone: the creation or the move', () => {
  expect(moves([20, 'done'])('gone')).toEqual([20, 1]);
});
