import { addDays, differenceInBusinessDays } from 'date-fns';
import fc from 'fast-check';
import { dayOfSprint, workingDaysBetween } from '../../../src/domain/measures/business-days';
import type { WorkingCalendar } from '../../../src/domain/model/working-calendar';
import { DAY, instant } from '../../../src/domain/model/instant';

const BERLIN: WorkingCalendar = {
  zone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5],
  holidays: ['2026-12-25'],
};
const at = (written: string) => instant(Date.parse(written));

function days(from: string, to: string, calendar = BERLIN): number | 'unknown' {
  const between = workingDaysBetween(at(from), at(to), calendar);
  return between.kind === 'unknown' ? 'unknown' : between.days;
}

describe('the distance in working days', () => {
  test.each([
    ['the same day', '2026-11-20T08:00:00Z', '2026-11-20T16:00:00Z', 0],
    ['the next day, one minute later by the clock', '2026-11-19T22:59:30Z', '2026-11-19T23:00:30Z', 1],
    ['a Friday evening to the Monday after', '2026-11-20T17:00:00Z', '2026-11-23T07:00:00Z', 1],
    ['a Friday to the Sunday after', '2026-11-20T17:00:00Z', '2026-11-22T17:00:00Z', 0],
    ['a Saturday to the Monday after', '2026-11-21T17:00:00Z', '2026-11-23T07:00:00Z', 1],
    ['a Friday to the Friday after', '2026-11-20T17:00:00Z', '2026-11-27T23:00:00+01:00', 5],
    ['to a holiday', '2026-12-24T10:00:00Z', '2026-12-25T10:00:00Z', 0],
    ['over a holiday', '2026-12-24T10:00:00Z', '2026-12-28T10:00:00Z', 1],
    ['over the spring change of the clocks', '2026-03-27T10:00:00Z', '2026-03-30T10:00:00Z', 1],
    ['over the autumn change of the clocks', '2026-10-23T10:00:00Z', '2026-10-26T10:00:00Z', 1],
    ['backwards', '2026-11-23T07:00:00Z', '2026-11-20T17:00:00Z', -1],
    ['backwards over no working day', '2026-11-22T07:00:00Z', '2026-11-21T07:00:00Z', 0],
  ])('%s', (_, from, to, expected) => {
    expect(days(from, to)).toBe(expected);
  });

  test('a late Friday in Berlin is Saturday already, and still Friday in New York', () => {
    const [from, to] = ['2026-11-19T12:00:00Z', '2026-11-20T23:30:00Z'];
    expect(days(from, to)).toBe(1);
    expect(days('2026-11-20T23:30:00Z', '2026-11-21T23:30:00Z')).toBe(0);
    expect(
      days('2026-11-20T04:30:00Z', '2026-11-20T23:30:00Z', { ...BERLIN, zone: 'America/New_York' }),
    ).toBe(1);
  });

  test('a team that works from Sunday to Thursday has its own week', () => {
    const calendar = { zone: 'Asia/Dubai', workingDays: [7, 1, 2, 3, 4], holidays: [] };
    expect(days('2026-11-19T08:00:00Z', '2026-11-22T08:00:00Z', calendar)).toBe(1);
    expect(days('2026-11-19T08:00:00Z', '2026-11-21T08:00:00Z', calendar)).toBe(0);
  });

  test('without any working day it is unknown', () => {
    const calendar = { ...BERLIN, workingDays: [] };
    expect(workingDaysBetween(at('2026-11-19T08:00:00Z'), at('2026-11-22T08:00:00Z'), calendar)).toEqual({
      kind: 'unknown',
      because: 'No day of the week is marked as a working day.',
    });
  });

  test('there and on is there plus on, and back is the same with the sign turned', () => {
    const instants = fc
      .integer({ min: 0, max: 400 * 24 })
      .map((hour) => instant(at('2026-01-01T00:00:00Z') + hour * 3_600_000));
    const between = (from: number, to: number) => {
      const distance = workingDaysBetween(instant(from), instant(to), BERLIN);
      return distance.kind === 'unknown' ? Number.NaN : distance.days;
    };
    fc.assert(
      fc.property(instants, instants, instants, (first, second, third) => {
        expect(between(first, second) + between(second, third)).toBe(between(first, third));
        expect(between(second, first) + between(first, second)).toBe(0);
      }),
    );
  });

  test('from Monday to Friday without holidays it is what date-fns counts', () => {
    const calendar = { zone: 'UTC', workingDays: [1, 2, 3, 4, 5], holidays: [] };
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(200), (start, length) => {
        const noon = addDays(new Date(2020, 0, 1, 12), start);
        const from = instant(Date.UTC(2020, 0, 1, 12) + start * DAY);
        const counted = workingDaysBetween(from, instant(from + length * DAY), calendar);
        // date-fns counts the first day and not the last, ours the last and not the first.
        const theirs = differenceInBusinessDays(addDays(noon, length + 1), addDays(noon, 1));
        expect(counted).toEqual({ kind: 'measured', days: theirs });
      }),
    );
  });
});

describe('the day of a sprint', () => {
  const sprint = { start: at('2026-11-23T10:00:00+01:00'), plannedEnd: at('2026-12-04T17:00:00+01:00') };
  const day = (written: string, of = sprint) => dayOfSprint(at(written), of, BERLIN);

  test.each([
    ['the moment it starts', '2026-11-23T10:00:00+01:00', 1],
    ['the end of the first day', '2026-11-23T23:59:59+01:00', 1],
    ['the second Monday', '2026-11-30T00:00:00+01:00', 6],
    ['the Sunday before it, like the Friday', '2026-11-29T12:00:00+01:00', 5],
    ['the last day', '2026-12-04T16:00:00+01:00', 10],
    ['the Monday after the planned end, the sprint still running', '2026-12-07T09:00:00+01:00', 11],
    ['the morning of the first day, before the start', '2026-11-23T08:00:00+01:00', 1],
    ['the week before', '2026-11-20T10:00:00+01:00', 0],
  ])('%s', (_, written, expected) => {
    expect(day(written)).toEqual({ kind: 'measured', day: expected, of: 10 });
  });

  test('started on a Saturday it is day 0 until Monday, day 1', () => {
    const weekend = { ...sprint, start: at('2026-11-21T10:00:00+01:00') };
    expect(day('2026-11-22T10:00:00+01:00', weekend)).toMatchObject({ day: 0 });
    expect(day('2026-11-23T10:00:00+01:00', weekend)).toMatchObject({ day: 1 });
  });

  test('an end at midnight ends the day before', () => {
    const midnight = { ...sprint, plannedEnd: at('2026-12-07T00:00:00+01:00') };
    expect(day('2026-11-23T10:00:00+01:00', midnight)).toMatchObject({ of: 10 });
    const later = { ...sprint, plannedEnd: at('2026-12-07T00:00:01+01:00') };
    expect(day('2026-11-23T10:00:00+01:00', later)).toMatchObject({ of: 11 });
  });

  test('a holiday is no day of the sprint', () => {
    const christmas = { start: at('2026-12-21T10:00:00+01:00'), plannedEnd: at('2026-12-31T17:00:00+01:00') };
    expect(day('2026-12-28T10:00:00+01:00', christmas)).toEqual({ kind: 'measured', day: 5, of: 8 });
  });

  test('the clocks change inside the sprint: every day still counts once', () => {
    const spring = { start: at('2026-03-23T10:00:00+01:00'), plannedEnd: at('2026-04-03T17:00:00+02:00') };
    expect(day('2026-03-30T00:30:00+02:00', spring)).toEqual({ kind: 'measured', day: 6, of: 10 });
    const autumn = { start: at('2026-10-19T10:00:00+02:00'), plannedEnd: at('2026-10-30T17:00:00+01:00') };
    expect(day('2026-10-25T23:30:00+01:00', autumn)).toEqual({ kind: 'measured', day: 5, of: 10 });
    expect(day('2026-10-26T00:30:00+01:00', autumn)).toEqual({ kind: 'measured', day: 6, of: 10 });
  });

  test('without a planned end it is a day of none', () => {
    const open = { start: sprint.start, plannedEnd: null };
    expect(dayOfSprint(at('2026-11-24T10:00:00+01:00'), open, BERLIN)).toEqual({
      kind: 'measured',
      day: 2,
      of: null,
    });
  });

  test('a mistyped year takes no longer than any other', () => {
    const mistyped = { start: at('1026-11-23T10:00:00Z'), plannedEnd: at('9999-12-31T10:00:00Z') };
    const before = performance.now();
    const counted = dayOfSprint(at('2026-11-24T10:00:00+01:00'), mistyped, BERLIN);
    expect(performance.now() - before).toBeLessThan(200);
    expect(counted).toEqual({ kind: 'measured', day: 260_889, of: 2_340_971 });
  });

  test('a holiday or a day of the week that is written twice counts once', () => {
    const twice = { ...BERLIN, workingDays: [1, 1, 5], holidays: ['2026-12-25', '2026-12-25'] };
    expect(days('2026-12-20T10:00:00Z', '2026-12-29T10:00:00Z', twice)).toBe(2);
  });

  test('without any working day it is unknown', () => {
    expect(dayOfSprint(sprint.start, sprint, { ...BERLIN, workingDays: [] }).kind).toBe('unknown');
  });
});
