import fc from 'fast-check';
import { FARTHEST_AHEAD, forecastFan } from '../../../src/domain/measures/forecast-fan';
import { seededRandom } from '../../../src/domain/measures/random-source';

const random = seededRandom(1);

function stepsOf(completed: readonly number[]) {
  const fan = forecastFan(completed, random);
  if (fan.kind === 'unknown') throw new Error(fan.because);
  return fan.steps;
}

/** Within how many sprints so much work is done; one more than the farthest where it is not. */
function measured(workLeft: number, completed: readonly number[]) {
  const steps = stepsOf(completed);
  const beyond = FARTHEST_AHEAD + 1;
  return {
    half: steps.find(({ half }) => half >= workLeft)?.sprints ?? beyond,
    most: steps.find(({ most }) => most >= workLeft)?.sprints ?? beyond,
  };
}

const past = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 6, maxLength: 12 });
const work = fc.integer({ min: 0, max: 200 });
const few = { numRuns: 10 };

describe('in how many sprints the work left is done', () => {
  test('310 left, done before 12, 25, 30, 33, 36 and 41: half within 11 sprints, 85 of 100 within 12', () => {
    expect(measured(310, [12, 25, 30, 33, 36, 41])).toEqual({ half: 11, most: 12 });
  });

  test('a team that always does 30 needs 4 sprints for 120 and 5 for 121', () => {
    const always = Array<number>(6).fill(30);
    expect(measured(120, always)).toMatchObject({ half: 4, most: 4 });
    expect(measured(121, always)).toMatchObject({ half: 5, most: 5 });
  });

  test('a team that always does 0.1 needs 10 sprints for 1, whatever the computer rounds', () => {
    expect(measured(1, Array<number>(6).fill(0.1))).toMatchObject({ half: 10, most: 10 });
  });

  test('all or nothing, all in 10 of 19: one sprint is enough in half of the cases, three in 85 of 100', () => {
    // One sprint: 53 %; two: 78 %; three: 89 %.
    const allOrNothing = [...Array<number>(9).fill(0), ...Array<number>(10).fill(10)];
    expect(measured(10, allOrNothing)).toMatchObject({ half: 1, most: 3 });
  });

  test('no number of the random list is drawn twice', () => {
    const positions: number[] = [];
    forecastFan([1, 2, 3, 4, 5, 6], (position) => {
      positions.push(position);
      return random(position);
    });
    expect(new Set(positions).size).toBe(positions.length);
  });

  test('the random list is used from its first number to its 150,000th: 5,000 times 30 sprints', () => {
    const drawn = new Set<number>();
    forecastFan([1, 2, 3, 4, 5, 6], (position) => {
      drawn.add(position);
      return random(position);
    });
    expect([drawn.size, drawn.has(0), drawn.has(149_999)]).toEqual([150_000, true, true]);
  });

  test('5 sprints are too few', () => {
    expect(forecastFan([1, 2, 3, 4, 5], random)).toEqual({
      kind: 'unknown',
      because: 'This needs at least 6 sprints; so far there are 5.',
    });
  });

  test('nothing done in any sprint: unknown', () => {
    expect(forecastFan([0, 0, 0, 0, 0, 0], random)).toEqual({
      kind: 'unknown',
      because: 'Nothing was completed in these sprints, so there is no pace to go on with.',
    });
  });

  test('it looks 30 sprints ahead, from the next one on', () => {
    const steps = stepsOf(Array<number>(6).fill(1));
    expect(steps.map(({ sprints }) => sprints)).toEqual(Array.from({ length: 30 }, (_, place) => place + 1));
    expect(steps.at(-1)).toEqual({ sprints: 30, half: 30, most: 30 });
  });

  test('what was completed and is no amount is a mistake of the caller', () => {
    expect(() => forecastFan([-1, 1, 1, 1, 1, 1], random)).toThrow(RangeError);
    expect(() => forecastFan([Number.NaN, 1, 1, 1, 1, 1], random)).toThrow(RangeError);
  });

  test('the same input gives the same answer', () => {
    fc.assert(
      fc.property(past, fc.nat(), (completed, seed) => {
        const once = forecastFan(completed, seededRandom(seed));
        expect(forecastFan(completed, seededRandom(seed))).toEqual(once);
      }),
      few,
    );
  });

  test('more work left never takes fewer sprints', () => {
    fc.assert(
      fc.property(work, work, past, (workLeft, more, completed) => {
        const [first, second] = [measured(workLeft, completed), measured(workLeft + more, completed)];
        expect(second.half).toBeGreaterThanOrEqual(first.half);
        expect(second.most).toBeGreaterThanOrEqual(first.most);
      }),
      few,
    );
  });

  test('85 of 100 never takes fewer sprints than half', () => {
    fc.assert(
      fc.property(work, past, (workLeft, completed) => {
        const { half, most } = measured(workLeft, completed);
        expect(most).toBeGreaterThanOrEqual(half);
      }),
      few,
    );
  });

  test('the order of the past sprints does not matter', () => {
    fc.assert(
      fc.property(work, past, (workLeft, completed) => {
        expect(measured(workLeft, completed.toReversed())).toEqual(measured(workLeft, completed));
      }),
      few,
    );
    expect(stepsOf([41, 12, 36, 25, 33, 30])).toEqual(stepsOf([12, 25, 30, 33, 36, 41]));
  });

  test('a better past sprint never makes it later', () => {
    fc.assert(
      fc.property(work, past, fc.nat(20), (workLeft, completed, more) => {
        const better = completed.map((done, index) => (index === 0 ? done + more : done));
        expect(measured(workLeft, better).most).toBeLessThanOrEqual(measured(workLeft, completed).most);
      }),
      few,
    );
  });
});
