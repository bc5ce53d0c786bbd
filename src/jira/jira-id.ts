import { z } from 'zod';

/** An id of Jira as text; Jira writes the same id now as a number, now as text. */
export const jiraId = z.union([z.string().min(1), z.int().transform(String)]);
