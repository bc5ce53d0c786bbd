import { DAY, type Instant } from '../domain/model/instant';
import { knownFailure } from '../domain/model/known-failure';

/** Ids as a JQL list, checked to be whole numbers before they go out. Throws `question-unreadable`. */
export function idList(ids: Iterable<number | string>): string {
  return [...ids].map(wholeNumber).join(', ');
}

/** One id, checked to be a whole number. Throws `question-unreadable`. */
export function wholeNumber(id: number | string): string {
  if (/^\d{1,15}$/.test(String(id))) return String(id);
  throw knownFailure(
    'question-unreadable',
    'A question named something by an id that is no whole number.',
    'Open the page again from its start.',
  );
}

/** Project keys as a JQL list. A key that is none is left out: it would change the question. */
export function projectList(keys: Iterable<string>): string {
  return [...keys]
    .filter(isProjectKey)
    .map((key) => `"${key}"`)
    .join(', ');
}

export function isProjectKey(key: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(key);
}

/** One day earlier: JQL reads an instant in the reader's own zone, and no zone is a day away from UTC. */
export function withMargin(at: Instant): Instant {
  return (at - DAY) as Instant;
}

/** An instant as JQL writes it, to the minute, in UTC. */
export function jqlInstant(at: Instant): string {
  const text = new Date(at).toISOString();
  return `"${text.slice(0, 10)} ${text.slice(11, 16)}"`;
}
