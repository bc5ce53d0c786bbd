import { z } from 'zod';
import { instant, type Instant } from '../domain/model/instant';
import { writtenInUtc } from './written-in-utc';

/** The same moment is 1,000 times smaller in seconds; no Jira is old enough for milliseconds below this. */
const SECONDS_BELOW = 100_000_000_000;
const LATEST_DATE = 8_640_000_000_000_000;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;

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

/** The engine reads far more than ISO, and a text without a zone in the zone of the machine: so the form comes first. */
function fromIso(text: string): number {
  const inUtc = writtenInUtc(text);
  if (!Number.isNaN(inUtc)) return inUtc;
  return ISO.test(text) ? Date.parse(text) : NaN;
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
