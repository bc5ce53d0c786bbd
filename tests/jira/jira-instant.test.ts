import { z } from 'zod';
import { instantFrom, instantOrNone, neededInstant } from '../../src/jira/jira-instant';

const AT = Date.UTC(2026, 5, 12, 0, 13, 13, 360);

describe('an instant of Jira', () => {
  test.each([
    ['epoch milliseconds', AT, AT],
    ['epoch seconds', 1_781_223_193, 1_781_223_193_000],
    ['epoch seconds with a fraction', 1_781_223_193.36, AT],
    ['ISO with Z', '2026-06-12T00:13:13.360Z', AT],
    ['ISO with +0000', '2026-06-12T00:13:13.360+0000', AT],
    ['ISO with a zone east', '2026-06-12T08:13:13.360+0800', AT],
    ['ISO with a zone east and a colon', '2026-06-12T08:13:13.360+08:00', AT],
    ['ISO with a zone west of half an hour', '2026-06-11T20:43:13.360-0330', AT],
    ['ISO without milliseconds', '2026-06-12T00:13:13Z', AT - 360],
    ['the first millisecond value that is not seconds', 100_000_000_000, 100_000_000_000],
    ['the last second value', 99_999_999_999, 99_999_999_999_000],
  ])('%s is read', (_, written, read) => {
    expect(instantFrom(written)).toBe(read);
  });

  test('an hour before and after the clocks change are two hours apart by their zones', () => {
    const before = instantFrom('2026-10-25T02:30:00.000+0200');
    const after = instantFrom('2026-10-25T02:30:00.000+0100');
    expect(Number(after) - Number(before)).toBe(3_600_000);
  });

  test.each([
    ['a date without a zone', '2026-06-12T00:13:13.360'],
    ['a day', '2026-06-12'],
    ['a day that does not exist', '2026-13-40T00:00:00Z'],
    ['words', 'yesterday'],
    ['digits in quotes', '1781223193360'],
    ['nothing', null],
    ['no number', NaN],
    ['endless', Infinity],
    ['before 1970', -1],
    ['an object', {}],
  ])('%s is none', (_, written) => {
    expect(instantFrom(written)).toBeNull();
  });
});

describe('instants of an answer', () => {
  const schema = z.object({ needed: neededInstant, optional: instantOrNone });

  test.each([
    ['missing', {}],
    ['null', { optional: null }],
    ['empty', { optional: '' }],
  ])('an instant that may be absent and is %s is none', (_, rest) => {
    expect(schema.parse({ needed: AT, ...rest })).toEqual({ needed: AT, optional: null });
  });

  test('a needed instant that is missing is an error at its field', () => {
    expect(schema.safeParse({}).error?.issues[0]?.path).toEqual(['needed']);
  });

  test('an optional instant that is garbage is an error, not none', () => {
    expect(schema.safeParse({ needed: AT, optional: 'soon' }).error?.issues[0]?.path).toEqual(['optional']);
  });
});
