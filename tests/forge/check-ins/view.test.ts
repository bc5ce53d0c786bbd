import { BEFORE_READING } from '../../../src/domain/inspect';
import type { ClosedRound } from '../../../src/domain/model/check-in';
import { type CheckInParts, checkInView } from '../../../src/forge/show/check-in';
import { CLOSED_ON, ROUND } from './told-board';

const PARTS: CheckInParts = {
  rounds: { open: null, closed: [] },
  answered: false,
  mayOpen: true,
  mayOpenRounds: 'team',
  states: BEFORE_READING,
  closedLast: 7,
};
const closed: ClosedRound = { ...ROUND, closedOn: CLOSED_ON, result: { kind: 'too-few' } };
const firstSaid = (changed: Partial<CheckInParts>) => checkInView({ ...PARTS, ...changed }).says[0];

describe('a good moment to ask', () => {
  test.each<[string, Partial<CheckInParts>, RegExp]>([
    ['the first sprint has closed', {}, /first round/],
    [
      'another sprint has closed since the last round',
      { rounds: { open: null, closed: [closed] }, closedLast: 8 },
      /next one/,
    ],
  ])('is when %s', (_edge, changed, said) => {
    expect(firstSaid(changed)).toMatch(said);
  });

  test.each<[string, Partial<CheckInParts>]>([
    ['no sprint has closed yet', { closedLast: null }],
    ['the last round was opened after that close', { rounds: { open: null, closed: [closed] } }],
    ['a round is open', { rounds: { open: ROUND, closed: [] }, closedLast: 8 }],
  ])('is not said when %s', (_edge, changed) => {
    expect(firstSaid(changed)).not.toMatch(/good moment/);
  });
});

test('of a round with too few answers its statements are shown, and nothing else', () => {
  const [result] = checkInView({ ...PARTS, rounds: { open: null, closed: [closed] } }).closed;
  expect(result?.result).toEqual({
    kind: 'too-few',
    statements: ROUND.statements.map((breaker) => ({
      breaker,
      side: BEFORE_READING.find(({ id }) => id === breaker)?.side,
      says: expect.any(String) as string,
    })),
  });
});
