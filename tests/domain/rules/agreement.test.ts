import { type Agreement, isAtWork, OFF } from '../../../src/domain/model/agreement';
import { moment } from './made-item';

const on: Agreement = { ...OFF, switchedOnAt: moment(1000) };

test.each([
  ['that nobody switched on', OFF, false],
  ['that was switched on', on, true],
  ['that was paused since', { ...on, pausedAt: moment(2000) }, false],
  ['that is paused and was never switched on', { ...OFF, pausedAt: moment(2000) }, false],
])('of a board %s something may be read, kept or shown: %s', (_edge, agreement, expected) => {
  expect(isAtWork(agreement)).toBe(expected);
});

test('a board that nobody switched on has none of what is to be chosen', () => {
  expect([OFF.roleSignals.poRoleId, OFF.roleSignals.switchedOnAt, OFF.notMarkedSearch]).toEqual([
    null,
    null,
    false,
  ]);
});
