import { calendarDay, weekdayOf, writtenDay } from '../../../src/domain/measures/calendar-day';
import { instant } from '../../../src/domain/model/instant';

const dateAt = (written: string, zone: string) => writtenDay(calendarDay(instant(Date.parse(written)), zone));

describe('the calendar day of an instant in the team zone', () => {
  test.each([
    ['2026-11-20T23:30:00Z', 'UTC', '2026-11-20'],
    ['2026-11-20T23:30:00Z', 'Europe/Berlin', '2026-11-21'],
    ['2026-11-21T04:59:59Z', 'America/New_York', '2026-11-20'],
    ['2026-11-21T05:00:00Z', 'America/New_York', '2026-11-21'],
    ['2026-11-20T10:00:00Z', 'Pacific/Kiritimati', '2026-11-21'],
    ['2026-11-21T10:59:59Z', 'Pacific/Pago_Pago', '2026-11-20'],
    ['2026-11-20T18:29:59Z', 'Asia/Kolkata', '2026-11-20'],
    ['2026-11-20T18:30:00Z', 'Asia/Kolkata', '2026-11-21'],
  ])('%s in %s is %s', (written, zone, date) => {
    expect(dateAt(written, zone)).toBe(date);
  });

  test.each([
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('the clocks of Berlin change: %s is %s', (written, date) => {
    expect(dateAt(written, 'Europe/Berlin')).toBe(date);
  });

  test('a zone that does not exist is a mistake of the caller', () => {
    expect(() => calendarDay(instant(0), 'Europe/Atlantis')).toThrow(RangeError);
  });

  test('weekdays run from Monday, 1, to Sunday, 7, also before 1970', () => {
    const weekdayAt = (written: string) => weekdayOf(calendarDay(instant(Date.parse(written)), 'UTC'));
    expect(weekdayAt('2026-11-23T00:00:00Z')).toBe(1);
    expect(weekdayAt('2026-11-29T00:00:00Z')).toBe(7);
    expect(weekdayAt('1970-01-01T00:00:00Z')).toBe(4);
    expect(weekdayAt('1969-12-29T00:00:00Z')).toBe(1);
    expect(weekdayAt('1969-12-28T00:00:00Z')).toBe(7);
  });
});
