import { LAST_PREPARED, PLANNED } from '../calendar/sprint-frame';
import type { SprintFrame } from '../calendar/sprint-frame';
import type { Chance } from '../chance';
import { present } from '../present';
import type { DemoSprint } from '../record/demo-sprint';
import type { TeamStory } from '../teams/team-story';
import type { Writer } from '../words/writer';

/** Numbers go round the boards: ids grow with time, and two in each round stay free for unusual sprints. */
export function sprintId(number: number, place: number): number {
  return 140 + 8 * number + place;
}

/** The team's sprints by number; the ones beyond the planned one are not created yet. */
export function teamSprints(
  team: TeamStory,
  frames: ReadonlyMap<number, SprintFrame>,
  writer: Writer,
  chance: Chance,
): DemoSprint[] {
  return Array.from({ length: LAST_PREPARED + 1 }, (_, number) => {
    const frame = present(frames.get(number), `frame ${number}`);
    const before = present(frames.get(number - 1), `frame ${number - 1}`);
    const goal = number === PLANNED && team.boardId % 2 === 0 ? '' : writer.goal();
    return {
      id: sprintId(number, team.boardId - 1),
      name: team.sprintName(number + 1),
      boardId: team.boardId,
      goal,
      createdAt: before.at(chance.within(0.4, 1.5)),
      startDate: frame.startedAt - (team.recorded ? chance.whole(15_000, 95_000) : 0),
      endDate: frame.plannedEnd,
      completeDate: frame.closedAt,
      deleted: false,
    };
  });
}
