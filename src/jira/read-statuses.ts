import { z } from 'zod';
import type { Status } from '../domain/model/board';
import { ask } from './ask';
import type { Jira } from './jira';
import { readStatuses } from './status-answer';

/** The statuses that the site has today, each id once. */
export async function readSiteStatuses(jira: Jira): Promise<readonly Status[]> {
  const answers = await ask(jira, {
    request: { method: 'GET', path: '/rest/api/3/status' },
    answer: 'the statuses of the site',
    schema: z.array(z.unknown()),
  });
  return [...new Map(readStatuses(answers).map((status) => [status.id, status])).values()];
}
