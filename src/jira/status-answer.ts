import { z } from 'zod';
import type { Status } from '../domain/model/board';
import { jiraId } from './jira-id';
import { readAs } from './read-as';

const CATEGORIES: ReadonlyMap<string, Status['category']> = new Map([
  ['new', 'to-do'],
  ['indeterminate', 'in-progress'],
  ['done', 'done'],
]);

const status = z.object({
  id: jiraId,
  name: z.string(),
  statusCategory: z.object({ key: z.string().nullish() }).nullish(),
});

/** Reads the statuses that exist on the site today; a category we do not know is "unknown". */
export function readStatuses(answers: readonly unknown[]): readonly Status[] {
  return answers.map((answer, position) => {
    const { id, name, statusCategory } = readAs(status, answer, `status number ${position + 1}`);
    return { id, name, category: CATEGORIES.get(statusCategory?.key ?? '') ?? 'unknown' };
  });
}
