import { z } from 'zod';
import type { RecordedSprint, SprintId } from '../domain/model/sprint';
import { instantOrNone } from './jira-instant';
import { readAs } from './read-as';

const recorded = z.object({
  sprintId: z.int(),
  startedAt: instantOrNone,
  seenActive: z.boolean().nullish(),
  goalAtStart: z.string().nullish(),
  planningFinishedAt: instantOrNone,
  reopenedAt: instantOrNone,
});

/**
 * Reads what was recorded while sprints started, by sprint. Only confirmed starts are written down, so `seenActive`
 * is true unless it says otherwise; a goal that was not recorded is unknown. Of two records the earlier start counts.
 */
export function readRecorded(answers: readonly unknown[]): ReadonlyMap<SprintId, RecordedSprint> {
  const records = answers.map((answer, position) => readRecord(answer, `record number ${position + 1}`));
  return new Map(records.sort((left, right) => startOf(right[1]) - startOf(left[1])));
}

function readRecord(answer: unknown, name: string): readonly [SprintId, RecordedSprint] {
  const { sprintId, seenActive, goalAtStart, ...instants } = readAs(recorded, answer, name);
  const goal = goalAtStart === undefined ? 'unknown' : goalAtStart || null;
  return [sprintId, { ...instants, seenActive: seenActive ?? true, goalAtStart: goal }];
}

/** A record without a start gives way to every record with one. */
function startOf({ startedAt }: RecordedSprint): number {
  return startedAt ?? Number.MAX_SAFE_INTEGER;
}
