import './english';
import { bandScale, lengthScale } from '../../static/panel/charts/scale';
import { drawnDays } from '../../static/panel/charts/strip-days';
import { stopAfter } from '../../static/panel/charts/use-arrow-keys';
import { formatsFor } from '../../static/panel/formats';
import { tellingIn } from '../../static/panel/telling';
import { changes, strip } from './made-answers';

describe('scales', () => {
  test('the largest value is as long as there is room, none has no length', () => {
    const height = lengthScale(40, 80);
    expect([0, 10, 40].map(height)).toEqual([0, 20, 80]);
  });

  test('nothing at all divides by nothing', () => {
    expect(lengthScale(0, 80)(0)).toBe(0);
    expect(bandScale(0)).toEqual({ start: expect.any(Function) as unknown, width: 100 });
  });

  test('a value outside stays inside', () => {
    expect([-5, 50].map(lengthScale(40, 80))).toEqual([0, 80]);
  });

  test('bands lie side by side and fill the whole', () => {
    const { start, width } = bandScale(8);
    expect([0, 1, 7].map(start)).toEqual([0, 12.5, 87.5]);
    expect(start(7) + width).toBe(100);
  });
});

describe('the days of the strip', () => {
  const days = drawnDays(strip, changes, tellingIn(formatsFor('en-GB', 'UTC'), 'points'));

  test('carry their value only where it differs from the day before', () => {
    expect(days.map(({ differs }) => differs)).toEqual([true, true, false, true, true, true]);
  });

  test('lead to the first change after the day before and up to their own end', () => {
    expect(days.map(({ firstChange }) => firstChange)).toEqual([null, 0, null, 1, 3, 4]);
  });

  test('a change exactly at the end of a day belongs to that day', () => {
    const [first, second] = strip;
    const moved = [{ ...changes[0], at: first?.at ?? 0 }] as typeof changes;
    const drawn = drawnDays(
      [first, second] as typeof strip,
      moved,
      tellingIn(formatsFor('en-GB', 'UTC'), 'points'),
    );
    expect(drawn.map(({ firstChange }) => firstChange)).toEqual([0, null]);
  });
});

describe('the keys along the strip', () => {
  test.each([
    ['ArrowRight', 2, 3],
    ['ArrowRight', 4, 4],
    ['ArrowLeft', 2, 1],
    ['ArrowLeft', 0, 0],
    ['Home', 3, 0],
    ['End', 1, 4],
    ['Tab', 1, null],
    ['constructor', 1, null],
  ] as const)('%s on day %d of 0 to 4', (key, from, to) => {
    expect(stopAfter(key, from, 5)).toBe(to);
  });
});
