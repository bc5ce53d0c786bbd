import { FIRST_FRAME, RUNNING } from '../calendar/sprint-frame';
import { sprintId } from '../play/team-sprints';
import { momentAt } from '../play/team-tale';
import type { TeamTale } from '../play/team-tale';
import type { DemoSprint } from '../record/demo-sprint';

type Dates = Pick<DemoSprint, 'createdAt' | 'startDate' | 'endDate' | 'completeDate'>;

/** Two days with nothing in them, before the team's first sprint. */
export function sprintWithoutItems(tale: TeamTale): DemoSprint {
  const when = (place: number): number => momentAt(tale, -1, place);
  const dates = { createdAt: when(1), startDate: when(2.2), endDate: when(4.5), completeDate: when(4.2) };
  return oddSprint(tale, 'Trying out the board', sprintId(-1, 6), dates);
}

/** Its start was typed later than its close. */
export function sprintClosedBeforeItStarted(tale: TeamTale): DemoSprint {
  const when = (place: number): number => momentAt(tale, 1, place);
  const dates = { createdAt: when(1), startDate: when(9), endDate: when(9.5), completeDate: when(4) };
  return oddSprint(tale, 'Summer clean-up', sprintId(1, 6), dates);
}

/** Closed by a script without ever having been started. */
export function sprintNeverStarted(tale: TeamTale): DemoSprint {
  const when = (place: number): number => momentAt(tale, 0, place);
  const dates = { createdAt: when(1), startDate: null, endDate: null, completeDate: when(6) };
  return oddSprint(tale, 'Imported from the old tool', sprintId(0, 7), dates);
}

/** A place to keep ideas, without dates: it stands behind the planned sprint. */
export function sprintForLater(tale: TeamTale): DemoSprint {
  const dates = {
    createdAt: momentAt(tale, RUNNING, 0.6),
    startDate: null,
    endDate: null,
    completeDate: null,
  };
  return oddSprint(tale, 'Later, maybe', sprintId(RUNNING + 1, 7), dates);
}

/** Known to one history and to nothing else. */
export function deletedSprint(tale: TeamTale): DemoSprint {
  const dates = {
    createdAt: momentAt(tale, FIRST_FRAME, 3),
    startDate: null,
    endDate: null,
    completeDate: null,
  };
  return { ...oddSprint(tale, 'Holiday sprint', 77, dates), deleted: true };
}

function oddSprint(tale: TeamTale, name: string, id: number, dates: Dates): DemoSprint {
  return { id, name, boardId: tale.team.boardId, goal: '', ...dates, deleted: false };
}
