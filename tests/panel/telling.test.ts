import './english';
import { formatsFor } from '../../static/panel/formats';
import { tellingIn } from '../../static/panel/telling';

const british = formatsFor('en-GB', 'UTC');

describe('numbers and estimates in words', () => {
  const points = tellingIn(british, 'points');
  const hours = tellingIn(british, 'seconds');

  test.each([
    [0, '0 points'],
    [1, '1 point'],
    [0.5, '0.5 points'],
    [1234.5, '1,234.5 points'],
    [1 / 3, '0.33 points'],
  ])('%d of a board that counts points', (value, words) => {
    expect(points.points(value)).toBe(words);
  });

  test.each([
    [3600, '1 hour'],
    [5400, '1.5 hours'],
    [900, '0.25 hours'],
    [0, '0 hours'],
  ])('%d seconds', (value, words) => {
    expect(hours.points(value)).toBe(words);
  });

  test('one item is not "1 items"', () => {
    expect([0, 1, 2].map(points.items)).toEqual(['0 items', '1 item', '2 items']);
  });

  test('0 is an estimate, none is not, and unknown is a word', () => {
    expect(points.estimate(0)).toBe('0 points');
    expect(points.estimate(null)).toBe('not estimated');
    expect(points.estimate('unknown')).toBe('unknown');
  });
});

describe('the viewer’s locale and zone', () => {
  const at = Date.UTC(2026, 10, 30, 23, 30);

  test('decide about day and time', () => {
    expect(british.moment(at)).toBe('30 Nov 2026, 23:30');
    expect(formatsFor('de-DE', 'Europe/Berlin').moment(at)).toBe('01.12.2026, 00:30');
    expect(formatsFor('de-DE', 'UTC').number(1234.5)).toBe('1.234,5');
  });

  test.each([
    ['xx-invalid-locale-x', 'UTC'],
    ['en-GB', 'Mars/Olympus'],
    [undefined, undefined],
    ['', ''],
  ])('that the browser does not know (%j, %j) are replaced by its own', (locale, zone) => {
    expect(formatsFor(locale, zone).number(3)).toBe('3');
    expect(formatsFor(locale, zone).moment(at)).toContain('2026');
  });

  test.each([
    [10_000, '1 minute ago'],
    [119 * 60_000, '119 minutes ago'],
    [120 * 60_000, '2 hours ago'],
    [48 * 3_600_000, '2 days ago'],
  ])('an age of %d milliseconds', (age, words) => {
    expect(british.ago(age)).toBe(words);
  });
});
