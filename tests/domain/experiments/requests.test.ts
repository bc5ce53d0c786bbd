import { withRequest } from '../../../src/domain/experiments/requests';
import { day } from './made-experiments';

const TEXTS = { fromPoSide: 'Ours.', fromTeamSide: '', weAskFor: '' };
const first = withRequest([], { ...TEXTS, breaker: 'push-to-commit', revision: 0, now: day(1) });
const refused = expect.objectContaining({
  failure: expect.objectContaining({ code: 'changed-meanwhile' }) as unknown,
}) as Error;

test('the first writing makes revision 1', () => {
  expect(first).toEqual([{ ...TEXTS, breaker: 'push-to-commit', revision: 1, writtenAt: day(1) }]);
});

test('whoever saw the newest writes on, and one request a breaker stands', () => {
  const wish = { ...TEXTS, fromTeamSide: 'Theirs.', breaker: 'push-to-commit', revision: 1, now: day(2) };
  expect(withRequest(first, wish)).toEqual([
    { ...TEXTS, fromTeamSide: 'Theirs.', breaker: 'push-to-commit', revision: 2, writtenAt: day(2) },
  ]);
});

test.each([0, 2])('whoever saw revision %i, which is not the one that stands, is told', (revision) => {
  const wish = { ...TEXTS, weAskFor: 'Help.', breaker: 'push-to-commit', revision, now: day(2) };
  expect(() => withRequest(first, wish)).toThrow(refused);
});

test('the request of another breaker stays as it is', () => {
  const other = withRequest(first, { ...TEXTS, breaker: 'no-feedback', revision: 0, now: day(2) });
  expect(other).toEqual([...first, expect.objectContaining({ breaker: 'no-feedback', revision: 1 })]);
});

test('what was saved already and is sent once more, as its answer was lost, stays as it is', () => {
  const again = { ...TEXTS, breaker: 'push-to-commit', revision: 0, now: day(2) };
  expect(withRequest(first, again)).toEqual(first);
});
