import { queueCall, scheduleCall, triggerCall } from '../../../local/forge/app-calls';
import type { Call } from '../../../local/forge/function-runner';
import type { HistoryBody } from '../../../src/forge/queue/history-body';
import { type AppAtHand, MANIFEST } from './app-at-hand';

/** A board with its project, an item and a sprint of it. */
interface About {
  readonly boardId: number;
  readonly project: string;
  readonly item: { readonly id: string; readonly key: string };
  readonly sprintId: number;
}

/** Runs a trigger for each event that it takes, a consumer for each kind of work, or a schedule; gives what they answer. */
export async function setGoing(
  app: AppAtHand,
  { key, boardId, by }: { readonly key: string; readonly boardId: number; readonly by: string | null },
): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const call of callsOf(key, about(app, boardId), by)) answers.push(await app.run(call));
  return answers;
}

function callsOf(key: string, off: About, by: string | null): Call[] {
  const trigger = MANIFEST.triggers.find((one) => one.key === key);
  if (trigger !== undefined)
    return [...trigger.events.keys()].map((type) => triggerCall(MANIFEST, trigger, eventOf(type, off, by)));
  const consumer = [...MANIFEST.consumers.values()].find((one) => one.key === key);
  if (consumer !== undefined)
    return bodiesOf(off).map((body) => queueCall(MANIFEST, consumer, { body, by, queueName: key }));
  return MANIFEST.scheduledTriggers
    .filter((one) => one.key === key)
    .map((scheduled) => scheduleCall(MANIFEST, scheduled));
}

function about({ site }: AppAtHand, boardId: number): About {
  const sprints = site.boardDetails.get(boardId)?.sprints ?? [];
  const sprint = sprints.find(({ state }) => state === 'active');
  const [item] = site.inSprint(sprint?.id ?? 0);
  if (sprint === undefined || item === undefined) throw new Error('A sprint runs there.');
  const { id, key } = item.issue;
  return { boardId, project: key.replace(/-\d+$/, ''), item: { id, key }, sprintId: sprint.id };
}

/** An event with all that Jira tells of the people in it. */
function eventOf(eventType: string, { boardId, project, item, sprintId }: About, by: string | null): object {
  const person = { accountId: by, displayName: 'Somebody' };
  const fields = { summary: 'A secret', project: { key: project }, assignee: person, creator: person };
  return {
    ...{ eventType, atlassianId: by, associatedUsers: [person] },
    issue: { ...item, fields },
    changelog: { id: '1', items: [{ field: 'Sprint', fieldId: 'x', from: '', to: String(sprintId) }] },
    sprint: { id: sprintId, originBoardId: boardId, name: 'A sprint', goal: 'A secret goal' },
    configuration: { id: boardId, name: 'A board' },
  };
}

function bodiesOf({ boardId, item, sprintId }: About): HistoryBody[] {
  return [
    ...(['begin', 'step', 'open', 'beyond', 'head', 'reconcile', 'searches'] as const).map((kind) => ({
      kind,
      boardId,
    })),
    { kind: 'items', boardId, ids: [item.id] },
    { kind: 'freeze', boardId, sprintId },
  ];
}
