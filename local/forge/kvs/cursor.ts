import { refused } from './refusal';

/** Where a page ended, in a form that means nothing to whoever carries it. */
export function cursorAt(end: unknown): string {
  return Buffer.from(JSON.stringify(end)).toString('base64url');
}

export function readCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
  } catch {
    throw refused('VALIDATION_ERROR', 'The cursor is not one that a query has given.');
  }
}
