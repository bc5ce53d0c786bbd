import { whyLeftOut } from '../../../src/domain/rules/population';
import { item } from './made-item';

test.each([
  ['an item on the board counts', item(), null],
  ['a sub-task does not, even on the board', item({ kind: 'sub-task' }), 'sub-task'],
  ['an epic does not', item({ kind: 'epic' }), 'epic'],
  ['an item that the filter does not return does not', item({ onBoard: false }), 'not-on-board'],
  ['a sub-task off the board is a sub-task first', item({ kind: 'sub-task', onBoard: false }), 'sub-task'],
])('%s', (_, one, because) => {
  expect(whyLeftOut(one)).toBe(because);
});
