/** How the viewer reads numbers and instants: in their own locale and time zone. */
export interface Formats {
  readonly number: (value: number) => string;
  /** 13 Mar 2026 */
  readonly date: (at: number) => string;
  /** 13 Mar 2026, for a date such as `2026-03-13`: the same day in every zone. */
  readonly calendarDay: (date: string) => string;
  /** Fri, 13 Mar */
  readonly day: (at: number) => string;
  /** 14:32 */
  readonly time: (at: number) => string;
  /** 13 Mar 2026, 14:32 */
  readonly moment: (at: number) => string;
  /** Fri */
  readonly weekday: (at: number) => string;
  /** 13 */
  readonly dayOfMonth: (at: number) => string;
  /** 5 minutes ago */
  readonly ago: (milliseconds: number) => string;
}

/** A locale or zone that this browser does not know is replaced by the browser's own. */
export function formatsFor(locale: string | undefined, timeZone: string | undefined): Formats {
  const known = knownLocale(locale);
  const zone = knownZone(timeZone);
  const at = (parts: Intl.DateTimeFormatOptions): ((instant: number) => string) => {
    const format = new Intl.DateTimeFormat(known, { ...parts, ...zone });
    return (instant) => format.format(instant);
  };
  const dates = new Intl.DateTimeFormat(known, { dateStyle: 'medium', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(known, { maximumFractionDigits: 2 });
  return {
    number: (value) => number.format(value),
    date: at({ dateStyle: 'medium' }),
    calendarDay: (date) => dates.format(Date.parse(date)),
    day: at({ weekday: 'short', day: 'numeric', month: 'short' }),
    time: at({ timeStyle: 'short' }),
    moment: at({ dateStyle: 'medium', timeStyle: 'short' }),
    weekday: at({ weekday: 'short' }),
    dayOfMonth: at({ day: 'numeric' }),
    ago: agoIn(known),
  };
}

const MINUTE = 60_000;

function agoIn(locale: string | undefined): (milliseconds: number) => string {
  const format = new Intl.RelativeTimeFormat(locale);
  return (milliseconds) => {
    const minutes = Math.max(1, Math.round(milliseconds / MINUTE));
    if (minutes < 120) return format.format(-minutes, 'minute');
    const hours = Math.round(minutes / 60);
    return hours < 48 ? format.format(-hours, 'hour') : format.format(-Math.round(hours / 24), 'day');
  };
}

function knownLocale(locale: string | undefined): string | undefined {
  try {
    return locale === undefined ? undefined : Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}

function knownZone(timeZone: string | undefined): { timeZone?: string } {
  try {
    return timeZone
      ? { timeZone: new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone }
      : {};
  } catch {
    return {};
  }
}
