import { membershipFingerprint } from '../../src/jira/role-fingerprint';
import { PO } from './role-answers';

const of = (...members: readonly string[]) => membershipFingerprint(new Set(members), 'a secret');

test('the same members in another order have the same fingerprint', () => {
  expect(of('one', 'two')).toBe(of('two', 'one'));
});

test.each([
  ['one member more', of('one', 'two', 'three')],
  ['one member less', of('one')],
  ['another member', of('one', 'three')],
  ['nobody', of()],
  ['accounts that read alike when joined', of('onetwo')],
  ['another secret', membershipFingerprint(new Set(['one', 'two']), 'another secret')],
])('%s has another one', (_edge, other) => {
  expect(other).not.toBe(of('one', 'two'));
});

test('it holds no account, and without a secret there is none', () => {
  expect(of(PO)).toMatch(/^[0-9a-f]{64}$/);
  expect(() => membershipFingerprint(new Set([PO]), '')).toThrow('A fingerprint needs a secret.');
});
