import type { ClosedSprint, PlannedSprint, RunningSprint } from '../../../src/contract';
import type { Telling } from '../telling';
import { words } from '../words';

/** When a running sprint started, which working day it is, and when it is planned to end. */
export function factsOfRunning(sprint: RunningSprint, telling: Telling): readonly string[] {
  return [dayOf(sprint.day, telling), startOf(sprint, telling), ...endOf(sprint.plannedEnd, telling)];
}

/** When a closed sprint started and was closed. */
export function factsOfClosed(sprint: ClosedSprint, telling: Telling): readonly string[] {
  return [startOf(sprint, telling), words.closedOn(telling.moment(sprint.endedAt))];
}

export function factsOfPlanned({ plannedStart }: PlannedSprint, telling: Telling): readonly string[] {
  return [plannedStart === null ? words.noPlannedStart : words.plannedStart(telling.moment(plannedStart))];
}

function startOf({ startedAt, startSource }: RunningSprint | ClosedSprint, telling: Telling): string {
  const moment = telling.moment(startedAt);
  return startSource === 'entered' ? words.startedAsEntered(moment) : words.started(moment);
}

function endOf(plannedEnd: number | null, telling: Telling): readonly string[] {
  return plannedEnd === null ? [] : [words.plannedEnd(telling.date(plannedEnd))];
}

function dayOf({ day, of }: RunningSprint['day'], telling: Telling): string {
  const today = telling.number(day);
  if (day === 0) return words.beforeFirstDay;
  if (of === null) return words.workingDay(today);
  const planned = telling.number(of);
  return day > of ? words.workingDayBeyond(today, planned) : words.workingDayOf(today, planned);
}
