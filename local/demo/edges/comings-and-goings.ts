import { frameOf, sprintOf } from '../play/team-tale';
import type { TeamTale } from '../play/team-tale';
import { createdItem, PLANNING, preparedItem } from './telling';

/** Items that leave and come back, in every order; all of it long ago, one at a time. */
export function comeAndGo(tale: TeamTale): void {
  preparedItem(tale, 4, 3).enters(4, PLANNING).leaves(4, 3).enters(4, 5).is('done', 4, 7);
  preparedItem(tale, 5, 2).enters(5, 2).leaves(5, 4);
  preparedItem(tale, 3, 2).enters(3, 0.02).leaves(3, 0.09).enters(3, 2).is('done', 3, 6);
  createdItem(tale, 3, 4, { sprint: sprintOf(tale, 3), status: 'done', estimate: 1 });
  doneTwice(tale);
  threeSprints(tale);
}

/** Done, opened again, and done again or carried on. */
function doneTwice(tale: TeamTale): void {
  preparedItem(tale, 5, 3).enters(5, PLANNING).is('done', 5, 5).is('in-progress', 5, 6).is('done', 5, 8);
  preparedItem(tale, 7, 2)
    .enters(7, PLANNING)
    .is('done', 7, 4)
    .is('in-progress', 7, 7)
    .goesTo(sprintOf(tale, 8), frameOf(tale, 7).closedAt + 31_000)
    .is('done', 8, 3);
}

/** Carried on twice and done in its third sprint. */
function threeSprints(tale: TeamTale): void {
  preparedItem(tale, 3, 3)
    .enters(3, PLANNING)
    .is('in-progress', 3, 6)
    .goesTo(sprintOf(tale, 4), frameOf(tale, 3).closedAt + 1_000)
    .goesTo(sprintOf(tale, 5), frameOf(tale, 4).closedAt + 50_000)
    .is('done', 5, 3);
}
