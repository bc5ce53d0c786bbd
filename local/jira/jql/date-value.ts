import { instantOfWallTime, startOfDay } from '../zoned-time';
import type { JqlContext } from './context';
import { jqlRefusal } from './jql-refusal';
import type { GivenValue } from './operands';

export const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = {
  m: MINUTE,
  h: 60 * MINUTE,
  d: 1440 * MINUTE,
  w: 7 * 1440 * MINUTE,
};
const WALL_TIME = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:\s+(\d{1,2}):(\d{2}))?$/;
const PERIOD = /^([+-]?)((?:\d+[wdhm]\s*)+)$/i;
const MILLISECONDS = /^\d{6,}$/;

/**
 * The instant, in epoch milliseconds, that a value of a date field means: `yyyy-MM-dd` or `yyyy/MM/dd` (midnight),
 * both with ` HH:mm`, in the asker's zone; `-1d`, `-4w 2d`, `-15m` from now; milliseconds; or a function.
 */
export function dateValue(value: GivenValue, fieldName: string, context: JqlContext): number {
  switch (value.kind) {
    case 'function':
      return dateFunction(value.name, value.parameters, fieldName, context);
    case 'literal':
      return dateLiteral(value.text, fieldName, context);
  }
}

function dateLiteral(text: string, fieldName: string, { timeZone, now }: JqlContext): number {
  const wall = WALL_TIME.exec(text.trim());
  if (wall !== null) return wallInstant(wall, text, fieldName, timeZone);
  const period = periodOf(text.trim());
  if (period !== null) return now + period;
  if (MILLISECONDS.test(text)) return Number(text);
  throw invalidDate(text, fieldName);
}

function wallInstant(wall: RegExpExecArray, text: string, fieldName: string, timeZone: string): number {
  const [year, month, day, hour, minute] = wall
    .slice(1)
    .map((part) => Number((part as string | undefined) ?? 0));
  const time = { year: year ?? 0, month: month ?? 0, day: day ?? 0, hour: hour ?? 0, minute: minute ?? 0 };
  const date = new Date(Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute));
  const exists =
    date.getUTCMonth() === time.month - 1 &&
    date.getUTCDate() === time.day &&
    date.getUTCMinutes() === time.minute;
  if (!exists) throw invalidDate(text, fieldName);
  return instantOfWallTime(timeZone, time);
}

/** A length of time such as `-1d` or `4w 2d`, in milliseconds; `null` when the text is none. */
function periodOf(text: string): number | null {
  const period = PERIOD.exec(text);
  if (period === null) return null;
  const parts = period[2]?.toLowerCase().match(/\d+[wdhm]/g) ?? [];
  const length = parts.reduce(
    (sum, part) => sum + Number(part.slice(0, -1)) * (UNITS[part.slice(-1)] ?? 0),
    0,
  );
  return period[1] === '-' ? -length : length;
}

function dateFunction(
  name: string,
  parameters: readonly string[],
  fieldName: string,
  { timeZone, now }: JqlContext,
): number {
  const [shift = '0d'] = parameters;
  const period = periodOf(shift);
  if (period === null) throw invalidDate(shift, fieldName);
  switch (name.toLowerCase()) {
    case 'now':
      return now;
    case 'startofday':
      return startOfDay(timeZone, now + period);
    case 'endofday':
      return startOfDay(timeZone, startOfDay(timeZone, now + period) + 1.5 * (UNITS['d'] ?? 0)) - 1;
    default:
      throw jqlRefusal(`Unable to find JQL function '${name}(${parameters.join(', ')})'.`);
  }
}

function invalidDate(text: string, fieldName: string) {
  return jqlRefusal(
    `Date value '${text}' for field '${fieldName}' is invalid. Write yyyy-MM-dd, yyyy-MM-dd HH:mm, or a period such as -5d or 4w 2d.`,
  );
}
