import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const keys = z.array(z.string()).nullable();
const expectedFile = z.object({
  sprints: z.array(
    z.object({
      id: z.number(),
      committed: keys,
      added: keys,
      removed: keys,
      completed: keys,
      notCompleted: keys,
      completedElsewhere: keys,
      members: z.array(z.string()).optional(),
    }),
  ),
});

/** Jira's own lists of a real site, sorted; `null` lists are not known to the source. */
export function readExpected(site: string) {
  const text = readFileSync(join(site, 'expected.json'), 'utf8');
  return expectedFile.parse(JSON.parse(text)).sprints.map(({ id, members, ...lists }) => ({
    id,
    members: members?.toSorted(),
    lists: Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list?.toSorted()])),
  }));
}
