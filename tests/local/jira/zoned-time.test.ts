import { instantOfWallTime, startOfDay } from '../../../local/jira/zoned-time';

const wall = (text: string) => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return { year, month, day, hour, minute };
};

const TIMES: readonly (readonly [edge: string, zone: string, shown: string, instant: string])[] = [
  ['UTC', 'UTC', '2026-03-20 12:30', '2026-03-20T12:30:00.000Z'],
  ['winter', 'Europe/Berlin', '2026-03-28 00:00', '2026-03-27T23:00:00.000Z'],
  ['summer', 'Europe/Berlin', '2026-03-30 00:00', '2026-03-29T22:00:00.000Z'],
  [
    'the morning before the clocks go forward',
    'Europe/Berlin',
    '2026-03-29 01:59',
    '2026-03-29T00:59:00.000Z',
  ],
  ['an hour that the clocks skip', 'Europe/Berlin', '2026-03-29 02:30', '2026-03-29T01:30:00.000Z'],
  ['an hour that comes twice: the first', 'Europe/Berlin', '2026-10-25 02:30', '2026-10-25T00:30:00.000Z'],
  ['after the hour that came twice', 'Europe/Berlin', '2026-10-25 03:00', '2026-10-25T02:00:00.000Z'],
  ['behind UTC', 'America/Los_Angeles', '2026-03-19 17:00', '2026-03-20T00:00:00.000Z'],
  ['half an hour', 'Asia/Kolkata', '2026-03-20 05:30', '2026-03-20T00:00:00.000Z'],
  ['before the year 1970', 'Asia/Kolkata', '1969-12-31 05:30', '1969-12-31T00:00:00.000Z'],
];

describe('the instant at which the clocks of a zone show a time', () => {
  test.each(TIMES)('%s', (_edge, zone, shown, instant) => {
    expect(new Date(instantOfWallTime(zone, wall(shown))).toISOString()).toBe(instant);
  });
});

describe('midnight of the day that a zone has', () => {
  test('differs from zone to zone at one instant', () => {
    const at = Date.parse('2026-03-20T02:00:00.123Z');
    expect(new Date(startOfDay('UTC', at)).toISOString()).toBe('2026-03-20T00:00:00.000Z');
    expect(new Date(startOfDay('America/Los_Angeles', at)).toISOString()).toBe('2026-03-19T07:00:00.000Z');
    expect(new Date(startOfDay('Asia/Tokyo', at)).toISOString()).toBe('2026-03-19T15:00:00.000Z');
  });

  test('is that of the day on which the clocks change', () => {
    const at = Date.parse('2026-03-29T20:00:00.000Z');
    expect(new Date(startOfDay('Europe/Berlin', at)).toISOString()).toBe('2026-03-28T23:00:00.000Z');
  });
});
