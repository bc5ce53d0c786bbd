import { frameOf, momentAt, sprintOf } from '../play/team-tale';
import type { TeamTale } from '../play/team-tale';
import { sprintId } from '../play/team-sprints';
import type { DemoSprint } from '../record/demo-sprint';
import { createdItem, PLANNING, preparedItem } from './telling';

/**
 * Four days of a second sprint on the same board, beside the team's fifth. One item went over, was done
 * there and was put back sixteen seconds later.
 */
export function runInParallel(tale: TeamTale): DemoSprint {
  const sprint = hardeningDays(tale);
  for (const [place, estimate] of [2, 1, 3].entries()) {
    createdItem(tale, 4, 1.5 + place / 10, { sprint, estimate })
      .is('in-progress', 4, 3 + place / 2)
      .is('done', 4, 5 + place / 3);
  }
  preparedItem(tale, 4, 2)
    .enters(4, PLANNING)
    .goesTo(sprint, momentAt(tale, 4, 3.1))
    .is('done', 4, 5.3)
    .goesTo(sprintOf(tale, 4), momentAt(tale, 4, 5.3) + 16_000);
  return sprint;
}

function hardeningDays(tale: TeamTale): DemoSprint {
  const { at } = frameOf(tale, 4);
  const dates = { createdAt: at(1.4), startDate: at(2.2), endDate: at(6.5), completeDate: at(6.4) };
  const goal = 'Readers never see a white page.';
  return {
    id: sprintId(4, 6),
    name: 'Hardening days',
    boardId: tale.team.boardId,
    goal,
    ...dates,
    deleted: false,
  };
}
