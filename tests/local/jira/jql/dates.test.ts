import { aServer, find } from '../asking';
import { NOW, anIssue, smallSite } from '../small-site';

/** One issue, last changed at an instant. */
function changedAt(updated: string) {
  return smallSite({ issues: [anIssue(101, 'SHOP-1', { fields: { updated } })] });
}

async function finds(jql: string, updated: string, timeZone = 'UTC'): Promise<boolean> {
  const found = await find(jql, aServer(changedAt(updated), { timeZone }));
  if (typeof found === 'string') throw new Error(found);
  return found.length === 1;
}

const HELD: readonly (readonly [edge: string, jql: string, updated: string, found: boolean])[] = [
  ['a day begins at midnight', 'updated >= "2026-03-10"', '2026-03-10T00:00:00.000+0000', true],
  [
    'a millisecond before midnight is the day before',
    'updated >= "2026-03-10"',
    '2026-03-09T23:59:59.999+0000',
    false,
  ],
  ['slashes', 'updated >= "2026/03/10"', '2026-03-10T00:00:00.000+0000', true],
  ['a minute', 'updated >= "2026-03-10 08:15"', '2026-03-10T08:15:00.000+0000', true],
  ['before the minute', 'updated >= "2026-03-10 08:15"', '2026-03-10T08:14:59.999+0000', false],
  ['< leaves the minute out', 'updated < "2026-03-10 08:15"', '2026-03-10T08:15:00.000+0000', false],
  [
    '<= is the beginning of the minute',
    'updated <= "2026-03-10 08:15"',
    '2026-03-10T08:15:30.000+0000',
    false,
  ],
  ['= is the whole minute', 'updated = "2026-03-10 08:15"', '2026-03-10T08:15:59.999+0000', true],
  ['= is not the next minute', 'updated = "2026-03-10 08:15"', '2026-03-10T08:16:00.000+0000', false],
  ['an offset in the issue counts', 'updated >= "2026-03-10"', '2026-03-10T01:00:00.000+0200', false],
  ['one day before now', 'updated >= -1d', '2026-03-19T12:30:00.000+0000', true],
  ['longer ago than a day', 'updated >= -1d', '2026-03-19T12:29:59.000+0000', false],
  ['minutes', 'updated >= -15m', '2026-03-20T12:20:00.000+0000', true],
  ['weeks and days in one', 'updated >= "-1w 1d"', '2026-03-12T12:30:00.000+0000', true],
  ['longer ago than weeks and days in one', 'updated >= "-1w 1d"', '2026-03-12T12:29:00.000+0000', false],
  ['now', 'updated <= now()', '2026-03-20T12:30:00.000+0000', true],
  ['the beginning of today', 'updated >= startOfDay()', '2026-03-20T00:00:00.000+0000', true],
  ['the beginning of yesterday', 'updated >= startOfDay(-1d)', '2026-03-18T23:59:59.000+0000', false],
  ['the end of today', 'updated > endOfDay()', '2026-03-21T00:00:00.000+0000', true],
  ['milliseconds', `updated >= ${NOW}`, '2026-03-20T12:30:00.000+0000', true],
  ['a date that is missing is in no range', 'resolved <= now()', '2026-03-10T00:00:00.000+0000', false],
  ['a date that is missing', 'resolved is EMPTY', '2026-03-10T00:00:00.000+0000', true],
];

describe('JQL reads dates', () => {
  test.each(HELD)('%s: %s', async (_edge, jql, updated, found) => {
    expect(await finds(jql, updated)).toBe(found);
  });

  test('in the zone of the person who asks', async () => {
    const jql = 'updated >= "2026-03-20"';
    expect(await finds(jql, '2026-03-19T23:30:00.000+0000', 'Europe/Berlin')).toBe(true);
    expect(await finds(jql, '2026-03-19T22:30:00.000+0000', 'Europe/Berlin')).toBe(false);
    expect(await finds(jql, '2026-03-20T06:59:00.000+0000', 'America/Los_Angeles')).toBe(false);
    expect(await finds(jql, '2026-03-20T07:00:00.000+0000', 'America/Los_Angeles')).toBe(true);
  });

  test.each([
    'updated >= "2026-02-30"',
    'updated >= "2026-03-10 25:00"',
    'updated >= yesterday',
    'updated >= "-1x"',
    'updated >= startOfDay(soon)',
  ])('and refuses one that does not exist: %s', async (jql) => {
    expect(await find(jql)).toMatch(/^Date value '.*' for field 'updated' is invalid\./);
  });
});
