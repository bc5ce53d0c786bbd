const ZERO = 48;
const FORM = '2026-03-01T11:00:00.000+0000';
/** The places of the form that hold no digit of the instant. */
const FIXED = [4, 7, 10, 13, 16, 19, 23, 24, 25, 26, 27] as const;
const DAYS_OF_EVERY_MONTH = 28;
const FIRST_YEAR = 1970;

/**
 * The instant of a text such as `2026-03-01T11:00:00.000+0000`, in milliseconds, digit by digit: every entry of a history
 * has one, and the engine takes four times as long. `NaN` = another form, or a day that not every month has: such
 * a text is left to the engine.
 */
export function writtenInUtc(text: string): number {
  if (text.length !== FORM.length) return NaN;
  for (const place of FIXED) if (text.charCodeAt(place) !== FORM.charCodeAt(place)) return NaN;
  const year = two(text, 0) * 100 + two(text, 2);
  const [month, day] = [two(text, 5), two(text, 8)];
  const [hour, minute, second] = [two(text, 11), two(text, 14), two(text, 17)];
  const isDay = year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= DAYS_OF_EVERY_MONTH;
  if (!isDay || !(hour < 24 && minute < 60 && second < 60)) return NaN;
  return Date.UTC(year, month - 1, day, hour, minute, second, two(text, 20) * 10 + digit(text, 22));
}

function two(text: string, place: number): number {
  return digit(text, place) * 10 + digit(text, place + 1);
}

function digit(text: string, place: number): number {
  const value = text.charCodeAt(place) - ZERO;
  return value >= 0 && value <= 9 ? value : NaN;
}
