import { isKnownFailure, knownFailure } from '../../../src/domain/model/known-failure';

const refused = knownFailure('jira-busy', 'Jira is busy.', 'Try again in a minute.');

test.each([
  ['one that says what to do next', refused, true],
  ['an error that nobody foresaw', new TypeError('undefined is not a function'), false],
  ['what looks like one and is no error', { failure: refused.failure }, false],
  ['a text', 'jira-busy', false],
  ['nothing at all', null, false],
])('a known failure is %s: %#', (_edge, thrown, expected) => {
  expect(isKnownFailure(thrown)).toBe(expected);
});

test('a known failure is thrown with its code, what happened and what to do', () => {
  expect(refused.message).toBe('Jira is busy.');
  expect(refused.failure).toEqual({
    code: 'jira-busy',
    says: 'Jira is busy.',
    next: 'Try again in a minute.',
  });
});
