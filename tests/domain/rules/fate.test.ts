import { fateOf } from '../../../src/domain/rules/fate';
import { item, seen, track } from './made-item';

const inIt = track<readonly number[]>([5]);

test.each([
  ['done inside: completed', item({ sprints: inIt, status: track('todo', [1500, 'done']) }), 'completed'],
  [
    'done exactly at the start: completed elsewhere',
    item({ sprints: inIt, status: track('todo', [1000, 'done']) }),
    'completed-elsewhere',
  ],
  [
    'done exactly at the end: completed',
    item({ sprints: inIt, status: track('todo', [2000, 'done']) }),
    'completed',
  ],
  ['not done: carried over', item({ sprints: inIt }), 'carried-over'],
  [
    'left: removed',
    item({ sprints: track<readonly number[]>([5], [1500, []]), status: track('done') }),
    'removed',
  ],
  [
    'done while it was out: completed elsewhere',
    item({
      sprints: track<readonly number[]>([5], [1100, []], [1300, [5]]),
      status: track('todo', [1200, 'done']),
    }),
    'completed-elsewhere',
  ],
  [
    'done in the very instant it came back: completed',
    item({
      sprints: track<readonly number[]>([5], [1100, []], [1300, [5]]),
      status: track('todo', [1300, 'done']),
    }),
    'completed',
  ],
  ['in a status that is gone at the end: unknown', item({ sprints: inIt, status: track('gone') }), 'unknown'],
  [
    'through a status that is gone, both readings inside: completed',
    item({ sprints: inIt, status: track('todo', [1100, 'gone'], [1200, 'done']) }),
    'completed',
  ],
  [
    'through a status that is gone, one reading before the start: unknown',
    item({ sprints: inIt, status: track('todo', [900, 'gone'], [1200, 'done']) }),
    'unknown',
  ],
  [
    'in it at the end with a status that cannot be told: unknown',
    item({ sprints: inIt, status: { kind: 'unknown', today: 'done', because: 'no-entry-says-when' } }),
    'unknown',
  ],
  [
    'left, although its status cannot be told: removed',
    item({
      sprints: track<readonly number[]>([5], [1500, []]),
      status: { kind: 'unknown', today: 'done', because: 'no-entry-says-when' },
    }),
    'removed',
  ],
])('%s', (_, one, fate) => {
  expect(fateOf(seen(one))).toBe(fate);
});
