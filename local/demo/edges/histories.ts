import { momentAt, frameOf, sprintOf } from '../play/team-tale';
import type { TeamTale } from '../play/team-tale';
import type { DemoSprint } from '../record/demo-sprint';
import { createdItem, PLANNING, preparedItem } from './telling';

/** So often was one idea moved up and down that its history fills more than one page. */
const RANKED = 130;

export function rankForever(tale: TeamTale): void {
  const { item } = createdItem(tale, 2, 3, { description: null });
  for (let place = 0; place < RANKED; place++) {
    const at = momentAt(tale, 3 + Math.floor(place / 12), 0.5 + (place % 12) * 0.7);
    item.happenings.push({
      kind: 'rank',
      at,
      by: tale.people.productOwner,
      to: place % 2 === 0 ? 'higher' : 'lower',
    });
  }
}

/** An item that once waited in a sprint that was deleted. */
export function waitInDeletedSprint(tale: TeamTale, deleted: DemoSprint): void {
  preparedItem(tale, 4, 2)
    .goesTo(deleted, momentAt(tale, 1, 5))
    .leaves(2, 3)
    .enters(4, PLANNING)
    .is('in-progress', 4, 2)
    .is('done', 4, 6);
}

/** A sprint was closed by mistake, opened again after 25 minutes and closed for good in the afternoon. */
export function reopenSprint(tale: TeamTale): void {
  const sprint = sprintOf(tale, 3);
  const first = frameOf(tale, 3).at(9.1);
  for (const place of [0, 1]) {
    preparedItem(tale, 3, 2)
      .enters(3, PLANNING)
      .is('in-progress', 3, 4 + place)
      .goesTo(sprintOf(tale, 4), first + 3_000 + place, [sprint])
      .goesTo(sprint, first + 25 * 60_000 + place)
      .is('done', 3, 9.5 + place / 20);
  }
}
