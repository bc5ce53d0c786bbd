/** A time on the wall of a zone, without the zone. `month` from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/**
 * The instant, in epoch milliseconds, at which the clocks of a zone show a time.
 * A time that the clocks skip in spring is read with the offset from before the change;
 * one that they show twice in autumn is the first of the two.
 */
export function instantOfWallTime(timeZone: string, { year, month, day, hour, minute }: WallTime): number {
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  const before = asUtc - offsetAt(timeZone, asUtc - DAY);
  if (before + offsetAt(timeZone, before) === asUtc) return before;
  const after = asUtc - offsetAt(timeZone, asUtc + DAY);
  return after + offsetAt(timeZone, after) === asUtc ? after : before;
}

/** Midnight of the day that a zone has at an instant. */
export function startOfDay(timeZone: string, at: number): number {
  const wall = new Date(at + offsetAt(timeZone, at));
  return instantOfWallTime(timeZone, {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: 0,
    minute: 0,
  });
}

const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(timeZone: string, at: number): number {
  const parts = clockOf(timeZone).formatToParts(at);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}
