/** What is wrong with one issue, and in which of its fields. */
export interface IssueFault {
  readonly field: string;
  readonly says: string;
}

type Values = Readonly<Record<string, unknown>>;

const DIGITS = /^\d+$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/**
 * What of a line of `issues.jsonl` everybody after the door relies on; `null` when nothing is wrong.
 * Written by hand and without copies: it runs once for each of a hundred thousand history entries.
 */
export function faultOf(issue: unknown): IssueFault | null {
  if (!isRecord(issue)) return { field: '', says: 'the line must be an object' };
  if (!isDigits(issue['id'])) return { field: 'id', says: 'it must be a text of digits' };
  if (!isText(issue['key'])) return { field: 'key', says: 'it must be a text' };
  if (!isRecord(issue['fields'])) return { field: 'fields', says: 'it must be an object' };
  return faultOfChangelog(issue['changelog']);
}

function faultOfChangelog(changelog: unknown): IssueFault | null {
  if (!isRecord(changelog)) return { field: 'changelog', says: 'the line has no changelog' };
  const { total, histories } = changelog;
  if (!Array.isArray(histories)) return { field: 'changelog.histories', says: 'it must be a list' };
  if (!Number.isInteger(total)) return { field: 'changelog.total', says: 'it must be a whole number' };
  if ((total as number) < histories.length) {
    return {
      field: 'changelog.total',
      says: `it says ${total as number}, but there are ${histories.length} histories`,
    };
  }
  for (let index = 0; index < histories.length; index += 1) {
    const fault = faultOfHistory(histories[index]);
    if (fault !== null) return { ...fault, field: `changelog.histories[${index}]${fault.field}` };
  }
  return null;
}

function faultOfHistory(history: unknown): IssueFault | null {
  if (!isRecord(history)) return { field: '', says: 'it must be an object' };
  const { id, created, items } = history;
  if (!isDigits(id)) return { field: '.id', says: 'it must be a text of digits' };
  if (!isInstant(created)) {
    return { field: '.created', says: 'it must be an instant in ISO 8601 or milliseconds' };
  }
  if (!Array.isArray(items)) return { field: '.items', says: 'it must be a list' };
  for (let place = 0; place < items.length; place += 1) {
    const field = wrongFieldOfItem(items[place]);
    if (field !== null) return { field: `.items[${place}].${field}`, says: 'it must be a text' };
  }
  return null;
}

function wrongFieldOfItem(item: unknown): string | null {
  if (!isRecord(item) || !isText(item['field'])) return 'field';
  if (!isTextOrNone(item['from'])) return 'from';
  if (!isTextOrNone(item['to'])) return 'to';
  return null;
}

function isInstant(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && INSTANT.test(value);
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isDigits(value: unknown): boolean {
  return typeof value === 'string' && DIGITS.test(value);
}

function isTextOrNone(value: unknown): boolean {
  return value === null || value === undefined || typeof value === 'string';
}
