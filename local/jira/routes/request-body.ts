import type { z } from 'zod';
import { jiraRefusal } from '../jira-refusal';

/** The body of a request by its schema; anything else, an unknown key too, is refused with 400 and the name of the key. */
export function readBody<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const details = read.error.issues.map(({ path, message }) => [...path, message].join(': '));
  throw jiraRefusal(400, `Invalid request payload. ${details.join('; ')}`);
}
