import { z } from 'zod';
import { instant, MINUTE, type Instant } from '../domain/model/instant';

/** The same moment is 1,000 times smaller in seconds; no Jira is old enough for milliseconds below this. */
const SECONDS_BELOW = 100_000_000_000;
const LATEST_DATE = 8_640_000_000_000_000;
/** The date and the time stand at fixed places; after them come an optional fraction of the second and the zone. */
const ISO =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-][01]\d:?[0-5]\d)$/;
const FRACTION = 19;
const ZERO = '0'.charCodeAt(0);

/**
 * An instant as Jira writes it: epoch milliseconds, epoch seconds, or ISO 8601 with `Z`, `+0000` or `+08:00`.
 * `null` when it is none of these; a date without a zone is none, because nobody can say when it was.
 */
export function instantFrom(value: unknown): Instant | null {
  const milliseconds =
    typeof value === 'number' ? fromEpoch(value) : typeof value === 'string' ? fromIso(value) : NaN;
  return milliseconds >= 0 && milliseconds <= LATEST_DATE ? instant(milliseconds) : null;
}

function fromEpoch(value: number): number {
  return Math.round(value < SECONDS_BELOW ? value * 1000 : value);
}

/** Read by its digits: the engine's own reader is many times slower, and refuses nothing that looks like a date. */
function fromIso(text: string): number {
  if (!ISO.test(text)) return NaN;
  const seconds = Date.UTC(
    digits(text, 0, 4),
    digits(text, 5, 7) - 1,
    digits(text, 8, 10),
    digits(text, 11, 13),
    digits(text, 14, 16),
    digits(text, 17, 19),
  );
  const milliseconds =
    text[FRACTION] === '.' ? Math.trunc(parseFloat(text.slice(FRACTION)) * 1000 + 1e-6) : 0;
  return seconds + milliseconds - zoneOffset(text);
}

/** How far the zone at the end is east of UTC, in milliseconds. */
function zoneOffset(text: string): number {
  const end = text.length;
  if (text[end - 1] === 'Z') return 0;
  const hours = text[end - 3] === ':' ? end - 5 : end - 4;
  const minutes = digits(text, hours, hours + 2) * 60 + digits(text, end - 2, end);
  return (text[hours - 1] === '-' ? -minutes : minutes) * MINUTE;
}

function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let position = start; position < end; position += 1)
    value = value * 10 + text.charCodeAt(position) - ZERO;
  return value;
}

/** An instant that must be there. */
export const neededInstant = z.unknown().transform((value, context): Instant => {
  const read = instantFrom(value);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', message: 'not an instant' });
  return z.NEVER;
});

/** An instant that may be missing, `null` or empty: all of these mean that there is none. */
export const instantOrNone = z
  .unknown()
  .optional()
  .transform((value, context): Instant | null => {
    if (value === undefined || value === null || value === '') return null;
    const read = instantFrom(value);
    if (read === null) context.addIssue({ code: 'custom', message: 'not an instant' });
    return read;
  });
