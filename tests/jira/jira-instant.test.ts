import fc from 'fast-check';
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

describe('UTC as Jira writes it', () => {
  const written = (at: Date): string => at.toISOString().replace('Z', '+0000');
  const anyDate = fc.date({
    min: new Date(0),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  });

  test('is every instant that it says, on the last days of months too', () => {
    fc.assert(fc.property(anyDate, (at) => instantFrom(written(at)) === at.getTime()));
  });

  test('with any one sign changed is what the engine makes of it, or none', () => {
    const digits = fc.constantFrom(...'0123456789:-+TZ. '.split(''));
    fc.assert(
      fc.property(anyDate, fc.nat({ max: 27 }), digits, (at, place, sign) => {
        const text = `${written(at).slice(0, place)}${sign}${written(at).slice(place + 1)}`;
        const byTheEngine = Date.parse(text);
        const read = instantFrom(text);
        expect(read === null || read === byTheEngine).toBe(true);
        if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/.test(text) && byTheEngine >= 0)
          expect(read).not.toBeNull();
      }),
    );
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
