import fc from 'fast-check';
import { BEFORE_READING } from '../../../src/domain/check-ins/before-reading';
import { type Choosable, suggestedStatements } from '../../../src/domain/check-ins/suggested-statements';
import { statementsOf } from '../../../src/domain/check-ins/statement';
import { BREAKERS } from '../../../src/domain/breakers/index';
import type { BreakerState, Side } from '../../../src/domain/model/judgement';
import { lawRuns } from '../../support/law-seed';
import { closedRound, IDS } from './told-rounds';

const OTHER: Readonly<Record<Side, Side>> = { 'po-to-team': 'team-to-po', 'team-to-po': 'po-to-team' };
const STATES = ['hint', 'fact', 'quiet', 'kept', 'not-enough-data', 'only-people-know'] as const;

function told(states: Readonly<Record<string, BreakerState['state']>>): Choosable[] {
  return BREAKERS.map(({ id, side }) => ({ id, side, state: states[id] ?? 'quiet' }));
}

const idsOf = (chosen: ReturnType<typeof suggestedStatements>) => chosen.map(({ breaker }) => breaker);
const sidesOf = (states: readonly Choosable[], ids: readonly string[]) =>
  ids.map((id) => states.find((one) => one.id === id)?.side);

const randomStates = fc
  .tuple(...BREAKERS.map(() => fc.constantFrom(...STATES)))
  .map((states) => told(Object.fromEntries(IDS.map((id, place) => [id, states[place] ?? 'quiet']))));
const randomRounds = fc.array(
  fc.subarray([...IDS], { minLength: 1, maxLength: 5 }).map((statements) => closedRound({ statements })),
  { maxLength: 12 },
);

describe('what a new round would ask', () => {
  test('is at most five different statements, and with the sides swapped the same ones', () => {
    const law = fc.property(randomStates, randomRounds, (states, closed) => {
      const chosen = idsOf(suggestedStatements(states, closed));
      expect(chosen).toHaveLength(5);
      expect(new Set(chosen).size).toBe(5);
      const swapped = states.map((one) => ({ ...one, side: OTHER[one.side] }));
      expect(idsOf(suggestedStatements(swapped, closed))).toEqual(chosen);
    });
    fc.assert(law, lawRuns(500));
  });

  test('takes the sides in turns', () => {
    const law = fc.property(randomStates, randomRounds, (states, closed) => {
      const [begins, ...rest] = sidesOf(states, idsOf(suggestedStatements(states, closed)));
      const other = OTHER[begins ?? 'po-to-team'];
      expect(rest).toEqual([other, begins, other, begins]);
    });
    fc.assert(law, lawRuns(200));
  });

  test('begins with the side that was asked about less so far', () => {
    const states = told({});
    const first = suggestedStatements(states, []);
    const next = suggestedStatements(states, [closedRound({ statements: idsOf(first) })]);
    const begun = [first, next].map((chosen) => sidesOf(states, idsOf(chosen))[0]);
    expect(begun).toEqual(['po-to-team', 'team-to-po']);
  });

  test('is what Jira cannot see, then what has hints, then the others, on each side', () => {
    const states = told({
      'no-feedback': 'only-people-know',
      'unclear-requirement': 'hint',
      'blames-po': 'only-people-know',
      'under-commits': 'hint',
    });
    const known = IDS.filter((id) => states.some((one) => one.id === id && one.state !== 'quiet'));
    const chosen = idsOf(suggestedStatements(states, []));
    expect(known).toHaveLength(4);
    expect(new Set(chosen.slice(0, 4))).toEqual(new Set(known));
    for (const id of chosen.slice(0, 2)) {
      expect(states.find((one) => one.id === id)?.state).toBe('only-people-know');
    }
  });

  test('is, among equals, what was asked longest ago', () => {
    const states = told({}).filter(({ side }) => side === 'po-to-team');
    const ids = states.map(({ id }) => id);
    const [one = '', two = '', three = ''] = ids;
    const closed = [closedRound({ statements: [one, two] }), closedRound({ statements: [three] })];
    expect(idsOf(suggestedStatements(states.slice(0, 4), closed))).toEqual([ids[3], three, one, two]);
  });

  test('is nothing where there is nothing to choose from', () => {
    expect(suggestedStatements([], [])).toEqual([]);
  });

  test('is there before anything of a board was read, those that Jira can never see first', () => {
    const chosen = idsOf(suggestedStatements(BEFORE_READING, []));
    const never = BREAKERS.filter(({ signals }) => signals.length === 0).map(({ id }) => id);
    expect(new Set(chosen.slice(0, 2))).toEqual(new Set(never));
    expect(chosen).toHaveLength(5);
  });
});

test('statements stand in the order asked for; what nobody knows has none', () => {
  const [first = '', second = ''] = IDS;
  expect(statementsOf(['anything', second, first]).map(({ breaker }) => breaker)).toStrictEqual([
    second,
    first,
  ]);
});
