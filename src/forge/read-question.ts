import type { ZodType } from 'zod';
import { knownFailure } from '../domain/model/known-failure';

/** Parses what a panel sent; nothing of it is trusted before. Unreadable: a known failure. */
export function readQuestion<T>(shape: ZodType<T>, payload: unknown): T {
  const parsed = shape.safeParse(payload);
  if (parsed.success) return parsed.data;
  throw knownFailure(
    'question-unreadable',
    'This page asked for something that cannot be read.',
    'Reload the page; if the app was just updated, that is enough.',
  );
}
