import { frameOf, sprintOf } from '../play/team-tale';
import type { TeamTale } from '../play/team-tale';
import { PLANNING, preparedItem } from './telling';

/** Statuses that make "done" a question of the board: a middle column, no column, deleted since, two of them. */
export function stateOddly(tale: TeamTale): void {
  preparedItem(tale, 3, 2)
    .enters(3, PLANNING)
    .is('ready-for-release', 3, 8)
    .goesTo(sprintOf(tale, 4), frameOf(tale, 3).closedAt + 1_000)
    .is('released', 4, 2);
  preparedItem(tale, 5, 3).enters(5, 0.05).is('parked', 5, PLANNING).is('in-progress', 5, 3).is('done', 5, 7);
  preparedItem(tale, 6, 1)
    .enters(6, PLANNING)
    .is('parked', 6, 8)
    .goesTo(sprintOf(tale, 7), frameOf(tale, 6).closedAt + 50_000)
    .is('done', 7, 2);
  preparedItem(tale, 4, 2).enters(4, PLANNING).is('testing', 4, 4).is('done', 4, 6).is('released', 4, 8);
}

/** Somebody put an epic into a sprint: it is not one of the board's items. */
export function planAnEpic(tale: TeamTale): void {
  const at = frameOf(tale, 4).at(8.2);
  tale.epics[0]?.happenings.push({ kind: 'sprint', at, by: tale.people.productOwner, to: sprintOf(tale, 5) });
}
