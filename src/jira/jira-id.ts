import { z } from 'zod';

/** An id of Jira as text; Jira writes the same id now as a number, now as text. */
export const jiraId = z.union([z.string().min(1), z.int().transform(String)]);

/** The same for what Jira numbers: boards, sprints and roles. */
export const jiraNumber = z.union([
  z.int(),
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
]);
