import type { RawRecorded } from '../jira/site';
import { RUNNING } from './calendar/sprint-frame';
import { utcIso } from './calendar/site-time';
import { frameOf, sprintOf } from './play/team-tale';
import type { TeamTale } from './play/team-tale';

const RECORDED_SPRINTS = 8;
const MINUTE = 60_000;

/** What was heard live of the last sprints of the teams that were listened to, the running one included. */
export function recordedStarts(tales: readonly TeamTale[]): RawRecorded[] {
  return tales
    .filter(({ team }) => team.recorded)
    .flatMap((tale) => {
      const first = RUNNING - RECORDED_SPRINTS;
      return Array.from({ length: RECORDED_SPRINTS + 1 }, (_, place) => recordedStart(tale, first + place));
    });
}

/** The goal is the one of that day; in every second sprint the planning went on for a while. */
function recordedStart(tale: TeamTale, number: number): RawRecorded {
  const { id, goal } = sprintOf(tale, number);
  const { startedAt } = frameOf(tale, number);
  const goalAtStart = tale.team.oddities.goalAtStart?.[number] ?? goal;
  const planned = number % 2 === 0 && { planningFinishedAt: utcIso(startedAt + 35 * MINUTE) };
  return {
    sprintId: id,
    startedAt: utcIso(startedAt),
    goalAtStart: goalAtStart === '' ? null : goalAtStart,
    ...planned,
  };
}
