import fc from 'fast-check';
import { dayOfSprint, workingDaysBetween } from '../../../src/domain/measures/business-days';
import { forecastFan } from '../../../src/domain/measures/forecast-fan';
import { mannKendall } from '../../../src/domain/measures/mann-kendall';
import { medianOf } from '../../../src/domain/measures/median';
import { placesByLimits, secondPointOutside } from '../../../src/domain/measures/points-outside';
import { processLimits } from '../../../src/domain/measures/process-limits';
import { promiseRange } from '../../../src/domain/measures/promise-range';
import { proportionRange } from '../../../src/domain/measures/proportion-range';
import { seededRandom } from '../../../src/domain/measures/random-source';
import { runOnOneSide } from '../../../src/domain/measures/runs';
import { spreadRange } from '../../../src/domain/measures/spread-range';
import { instant } from '../../../src/domain/model/instant';

const amount = fc.oneof(fc.nat(3), fc.nat(100), fc.double({ min: 0, max: 1e9, noNaN: true }));
const amounts = fc.array(amount, { maxLength: 20 });
const random = seededRandom(1);
const calendar = { zone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5], holidays: [] };
const instants = fc.integer({ min: 0, max: 40_000 }).map((hour) => instant(hour * 3_600_000));

/** What goes through JSON and comes back the same holds no NaN, no infinity, no −0 and nothing undefined. */
function throughJson(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result));
}

describe('every measure goes through JSON and comes back the same', () => {
  test.each([
    ['process limits', processLimits],
    ['places by limits', placesByLimits],
    ['second point outside', secondPointOutside],
    ['run', runOnOneSide],
    ['median', medianOf],
    ['trend', mannKendall],
    ['promise range', promiseRange],
    ['spread range', (values: readonly number[]) => spreadRange(values, 0.9)],
    [
      'pooled share',
      (values: readonly number[]) => proportionRange(values.map((of) => ({ count: of / 2, of }))),
    ],
  ])('%s', (_, measure) => {
    fc.assert(
      fc.property(amounts, (values) => {
        const result = measure(values);
        expect(throughJson(result)).toStrictEqual(result);
      }),
    );
  });

  test('forecast', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const result = forecastFan(values, random);
        expect(throughJson(result)).toStrictEqual(result);
      }),
      { numRuns: 10 },
    );
  });

  test('working days', () => {
    fc.assert(
      fc.property(instants, instants, instants, (start, plannedEnd, at) => {
        const results = [
          workingDaysBetween(start, at, calendar),
          dayOfSprint(at, { start, plannedEnd }, calendar),
        ];
        expect(throughJson(results)).toStrictEqual(results);
      }),
    );
  });
});
