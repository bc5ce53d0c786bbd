import { DAY, instant } from '../../../src/domain/model/instant';
import { dayEnds } from '../../../src/domain/measures/day-ends';

const at = (text: string) => instant(Date.parse(text));
const texts = (from: string, to: string, zone: string) =>
  dayEnds(at(from), at(to), zone).map((end) => new Date(end).toISOString());

test('the last millisecond of each day in the zone, and the end itself', () => {
  expect(texts('2026-03-02T09:00:00Z', '2026-03-04T12:00:00Z', 'Europe/Berlin')).toEqual([
    '2026-03-02T22:59:59.999Z',
    '2026-03-03T22:59:59.999Z',
    '2026-03-04T12:00:00.000Z',
  ]);
});

test('across the change of the clocks: a day of 23 hours is one day', () => {
  expect(texts('2026-03-28T09:00:00Z', '2026-03-30T09:00:00Z', 'Europe/Berlin')).toEqual([
    '2026-03-28T22:59:59.999Z',
    '2026-03-29T21:59:59.999Z',
    '2026-03-30T09:00:00.000Z',
  ]);
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('in %s, the edge of the world', (zone) => {
  expect(texts('2026-03-02T12:00:00Z', '2026-03-03T12:00:00Z', zone)).toHaveLength(2);
});

test('within one day there is one end: the instant itself', () => {
  expect(texts('2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z', 'UTC')).toEqual(['2026-03-02T10:00:00.000Z']);
});

test('a sprint that runs for years shows its last sixty days', () => {
  const ends = dayEnds(at('2020-01-01T00:00:00Z'), at('2026-03-02T09:00:00Z'), 'UTC');
  expect([ends.length, (ends[1] ?? 0) - (ends[0] ?? 0)]).toEqual([60, DAY]);
});

test('no such zone is refused', () => {
  expect(() => dayEnds(at('2026-03-02T09:00:00Z'), at('2026-03-03T09:00:00Z'), 'Mars/Olympus')).toThrow(
    RangeError,
  );
});
