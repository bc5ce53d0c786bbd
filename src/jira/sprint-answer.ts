import { z } from 'zod';
import type { RecordedSprint, Sprint, SprintId } from '../domain/model/sprint';
import { jiraNumber } from './jira-id';
import { instantOrNone } from './jira-instant';
import { readAs } from './read-as';

const sprint = z.object({
  id: jiraNumber,
  name: z.string(),
  state: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['future', 'active', 'closed'])),
  goal: z.string().nullish(),
  originBoardId: jiraNumber.nullish(),
  startDate: instantOrNone,
  endDate: instantOrNone,
  activatedDate: instantOrNone,
  completeDate: instantOrNone,
});

/** Reads sprints, in Jira's order, and adds what was recorded about each. An empty goal is none. */
export function readSprints(
  answers: readonly unknown[],
  recorded: ReadonlyMap<SprintId, RecordedSprint>,
): readonly Sprint[] {
  return answers.map((answer, position) => {
    const read = readAs(sprint, answer, `sprint ${idOf(answer) ?? `number ${position + 1}`}`);
    return {
      ...read,
      goal: read.goal?.trim() || null,
      originBoardId: read.originBoardId ?? null,
      recorded: recorded.get(read.id) ?? null,
    };
  });
}

function idOf(answer: unknown): number | null {
  const read = sprint.pick({ id: true }).safeParse(answer);
  return read.success ? read.data.id : null;
}
