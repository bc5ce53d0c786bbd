import fc from 'fast-check';
import { seededRandom } from '../../../src/domain/measures/random-source';

describe('the seeded random list', () => {
  // What mulberry32 as published gives.
  test.each([
    [0, [0.26642920868471265, 0.0003297457005828619, 0.2232720274478197, 0.1462021479383111]],
    [42, [0.6011037519201636, 0.44829055899754167, 0.8524657934904099, 0.6697340414393693]],
  ])('seed %i begins as mulberry32 does', (seed, published) => {
    expect(published.map((_, position) => seededRandom(seed)(position))).toEqual(published);
  });

  test('a position can be asked for in any order and again', () => {
    const random = seededRandom(7);
    const later = random(1000);
    random(3);
    expect(random(1000)).toBe(later);
  });

  test('every number lies from 0 to below 1', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, position) => {
        const number = seededRandom(seed)(position);
        expect(number >= 0 && number < 1).toBe(true);
      }),
    );
  });

  test('each tenth gets its tenth of 100,000 numbers', () => {
    const random = seededRandom(1);
    const tenths = Array<number>(10).fill(0);
    for (let position = 0; position < 100_000; position += 1) {
      const tenth = Math.floor(10 * random(position));
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // 400 is more than four standard deviations of such a count.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});
