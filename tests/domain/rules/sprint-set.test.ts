import { belongsToSet } from '../../../src/domain/rules/sprint-set';
import { moment, SPAN } from './made-item';

const stay = (enteredAt: number, leftAt: number | null) => [
  { enteredAt: moment(enteredAt), leftAt: leftAt === null ? null : moment(leftAt) },
];

test.each([
  ['in at the start', stay(0, null), true],
  ['left exactly at the start', stay(0, 1000), false],
  ['left a millisecond after the start', stay(0, 1001), true],
  ['entered exactly at the end', stay(2000, null), true],
  ['entered a millisecond after the end', stay(2001, null), false],
  ['never in it', [], false],
])('%s', (_, stays, belongs) => {
  expect(belongsToSet(stays, SPAN)).toBe(belongs);
});

test('with a Sprint history that cannot be told it belongs to the sprints its field names today', () => {
  expect(belongsToSet('unknown', SPAN)).toBe(true);
});
