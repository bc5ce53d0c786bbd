/** From when to when each sprint of a board ran, read from Jira's own dates and what was recorded. */
import type { RawAnswers, RawRecorded, RawSprint } from '../support/raw-answers';
import { millisecondsOf } from './naive-film';

export interface NaiveSpan {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly running: boolean;
  /** The click on "Start sprint" is not known to the instant. */
  readonly startIsVague: boolean;
}

/** Sprints that started and, when closed, ended after they started. */
export function spansOf(answers: RawAnswers, now: number): NaiveSpan[] {
  return answers.sprints.flatMap((sprint) => {
    const recorded = answers.recorded.find(({ sprintId }) => sprintId === sprint.id);
    const start = startOf(sprint, recorded);
    const end = sprint.state === 'active' ? now : optionalInstant(sprint.completeDate);
    if (sprint.state === 'future' || start === null || end === null || end < start) return [];
    const startIsVague = sprint.activatedDate === undefined;
    return [{ id: sprint.id, start, end, running: sprint.state === 'active', startIsVague }];
  });
}

function startOf(sprint: RawSprint, recorded: RawRecorded | undefined): number | null {
  if (sprint.activatedDate !== undefined) return millisecondsOf(sprint.activatedDate);
  const typed = optionalInstant(sprint.startDate);
  if (recorded === undefined || typed === null) return typed;
  const received = millisecondsOf(recorded.startedAt);
  if (received - typed >= 0 && received - typed <= 120_000) return received;
  return Math.abs(received - typed) >= 120_000 && recorded.seenActive ? received : typed;
}

function optionalInstant(date: string | undefined): number | null {
  return date === undefined ? null : millisecondsOf(date);
}
