import { z } from 'zod';
import { ask } from '../../src/jira/ask';
import { readConfiguration } from '../../src/jira/configuration-answer';
import type { Jira } from '../../src/jira/jira';
import { isProjectKey, wholeNumber } from '../../src/jira/jql';
import { recordOf } from '../jira/raw-values';
import type { ProductEvent } from '../forge/events/product-event';

/** Looks whether something changed, and gives the events that Jira would have sent. */
export type LookForChanges = () => Promise<readonly ProductEvent[]>;

const MOST_ITEMS = 100;
const MINUTE = 60_000;
/** The search of a site lags behind by a while. */
const OVERLAP = 3 * MINUTE;

const sprintPage = z.object({ values: z.array(z.unknown()) });
const itemPage = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: z.object({ updated: z.unknown(), project: z.looseObject({ key: z.string() }) }),
    }),
  ),
});

type ChangedItem = z.infer<typeof itemPage>['issues'][number];

/**
 * Two questions a look: the board's open sprints, and what changed lately on the board or in its project. What was seen at
 * an earlier look as it is now is no news. An item that was deleted is not found by this.
 */
export function lookForChanges(jira: Jira, boardId: number, now: () => number): LookForChanges {
  const seen = new Map<string, unknown>();
  const scope = once(() => scopeOf(jira, boardId));
  let sprintsBefore: string | null = null;
  let lookedAt = now();
  return async () => {
    const since = lookedAt - OVERLAP;
    const started = now();
    const [sprints, items] = await Promise.all([
      openSprints(jira, boardId),
      itemsChanged(jira, await scope(), Math.ceil((started - since) / MINUTE)),
    ]);
    const fresh = items.filter(({ id, fields }) => seen.get(id) !== fields.updated);
    for (const { id, fields } of items) seen.set(id, fields.updated);
    const news = sprintsBefore !== null && sprintsBefore !== sprints ? sprintEvents(boardId) : [];
    [sprintsBefore, lookedAt] = [sprints, started];
    return [...news, ...fresh.map(itemEvent)];
  };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: T | undefined;
  return async () => (known ??= await read());
}

/** JQL that finds what concerns the board, work that has just left it included. */
async function scopeOf(jira: Jira, boardId: number): Promise<string> {
  const path = `/rest/agile/1.0/board/${wholeNumber(boardId)}/configuration`;
  const request = { method: 'GET', path } as const;
  const answer = await ask(jira, { request, answer: 'the board configuration', schema: z.unknown() });
  const { filter, location } = readConfiguration(answer);
  const key = location?.type === 'user' ? null : (location?.key ?? null);
  const parts = [
    ...(filter?.id ? [`filter = ${wholeNumber(filter.id)}`] : []),
    ...(key !== null && isProjectKey(key) ? [`project = "${key}"`] : []),
  ];
  return parts.join(' OR ');
}

async function openSprints(jira: Jira, boardId: number): Promise<string> {
  const path = `/rest/agile/1.0/board/${wholeNumber(boardId)}/sprint?state=active,future&startAt=0&maxResults=50`;
  const request = { method: 'GET', path } as const;
  const { values } = await ask(jira, { request, answer: 'the sprints of the board', schema: sprintPage });
  return JSON.stringify(values.map((sprint) => ({ ...recordOf(sprint), self: null })));
}

async function itemsChanged(jira: Jira, scope: string, minutes: number): Promise<readonly ChangedItem[]> {
  if (scope === '') return [];
  const body = {
    jql: `(${scope}) AND updated >= -${String(minutes)}m ORDER BY updated DESC`,
    fields: ['updated', 'project'],
    maxResults: MOST_ITEMS,
  };
  const request = { method: 'POST', path: '/rest/api/3/search/jql', body } as const;
  return (await ask(jira, { request, answer: 'what changed lately', schema: itemPage })).issues;
}

function itemEvent({ id, key, fields }: ChangedItem): ProductEvent {
  const project = { key: fields.project.key };
  return { eventType: 'avi:jira:updated:issue', issue: { id, key, fields: { project } } };
}

/**
 * That a sprint was started is not said: from a look a minute later nobody knows when, and the date that Jira keeps is better
 * than that. The board is looked at anew instead, and what closed is kept.
 */
function sprintEvents(boardId: number): readonly ProductEvent[] {
  const id = String(boardId);
  return [
    { eventType: 'avi:jira-software:updated:sprint', sprint: { id: '1', originBoardId: id } },
    { eventType: 'avi:jira-software:configuration-changed:board', configuration: { id } },
  ];
}
