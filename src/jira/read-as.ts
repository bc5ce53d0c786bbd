import type { z } from 'zod';
import { unreadable } from './unreadable';

/**
 * Parses one of Jira's answers at the door: only the fields the schema names count, all others are ignored.
 * Throws `jira-answer-unreadable`, naming the answer and the field; a name that takes work is made only then.
 */
export function readAs<T>(schema: z.ZodType<T>, value: unknown, answer: string | (() => string)): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const name = typeof answer === 'string' ? answer : answer();
  throw unreadable(name, parsed.error.issues[0]?.path.join('.') || 'the whole answer');
}
