import fc from 'fast-check';
import { runOnOneSide } from '../../../src/domain/measures/runs';

const BEFORE = [30, 20, 30, 20, 30, 20];
const repeated = (value: number, count: number) => Array<number>(count).fill(value);

describe('8 in a row on one side of the mean of those before', () => {
  test('8 above the mean of the 6 before are a run', () => {
    expect(runOnOneSide([...BEFORE, ...repeated(26, 8)])).toEqual({
      kind: 'measured',
      side: 'above',
      length: 8,
      mean: 25,
    });
  });

  test('8 below are a run too', () => {
    expect(runOnOneSide([...BEFORE, ...repeated(24, 8)])).toMatchObject({ side: 'below', length: 8 });
  });

  test('7 are none', () => {
    expect(runOnOneSide([...BEFORE, 25, ...repeated(26, 7)])).toEqual({ kind: 'measured', side: 'neither' });
  });

  test('one on the mean ends the run', () => {
    expect(runOnOneSide([...BEFORE, ...repeated(26, 7), 25])).toMatchObject({ side: 'neither' });
  });

  test('one on the other side in the middle ends the run', () => {
    expect(runOnOneSide([...BEFORE, ...repeated(26, 4), 24, ...repeated(26, 3)])).toMatchObject({
      side: 'neither',
    });
  });

  test('a run that ended before the newest sprint is none', () => {
    expect(runOnOneSide([...BEFORE, ...repeated(40, 8), 10])).toMatchObject({ side: 'neither' });
  });

  test('a longer run counts whole, against the mean from before its beginning', () => {
    expect(runOnOneSide([...BEFORE, ...repeated(40, 11)])).toMatchObject({
      side: 'above',
      length: 11,
      mean: 25,
    });
  });

  test('ordinary sprints between the first six and the run belong to what was before', () => {
    expect(runOnOneSide([...BEFORE, 30, 20, ...repeated(26, 8)])).toMatchObject({ length: 8, mean: 25 });
  });

  test('13 sprints are too few, 14 are enough', () => {
    expect(runOnOneSide([...BEFORE, ...repeated(26, 7)])).toEqual({
      kind: 'unknown',
      because: 'This needs at least 14 sprints; so far there are 13.',
    });
  });

  test('equal sprints are never a run, whatever the computer rounds', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1000, noNaN: true }),
        fc.integer({ min: 14, max: 30 }),
        (value, count) => {
          expect(runOnOneSide(repeated(value, count))).toEqual({ kind: 'measured', side: 'neither' });
        },
      ),
    );
  });

  test('in another unit it is the same run', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 14, maxLength: 24 }), (values) => {
        const [run, inSeconds] = [runOnOneSide(values), runOnOneSide(values.map((value) => value * 3600))];
        expect({ ...inSeconds, mean: 0 }).toEqual({ ...run, mean: 0 });
      }),
    );
  });
});
