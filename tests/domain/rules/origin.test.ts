import { originOf } from '../../../src/domain/rules/origin';
import { item, seen, track } from './made-item';

const entered = (at: number) => track<readonly number[]>([], [at, [5]]);

test.each([
  ['in the sprint at the start and not done: committed', item({ sprints: entered(500) }), 'committed'],
  ['entered exactly at the start: committed', item({ sprints: entered(1000) }), 'committed'],
  [
    'in the sprint at the start and done: already done',
    item({ sprints: entered(500), status: track('done') }),
    'already-done',
  ],
  ['entered after the start: added', item({ sprints: entered(1001) }), 'added'],
  [
    'added stays added when it was done before',
    item({ sprints: entered(1500), status: track('done') }),
    'added',
  ],
  [
    'in a status without a column at the start: committed',
    item({ sprints: entered(1), status: track('nowhere') }),
    'committed',
  ],
  [
    'in a status that is gone at the start: unknown',
    item({ sprints: entered(1), status: track('gone') }),
    'unknown',
  ],
  [
    'its Sprint history cannot be told: unknown',
    item({ sprints: { kind: 'unknown', today: [5], because: 'history-cut' } }),
    'unknown',
  ],
])('%s', (_, one, origin) => {
  expect(originOf(seen(one))).toBe(origin);
});
