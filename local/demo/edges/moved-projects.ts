import { momentAt } from '../play/team-tale';
import type { TeamTale } from '../play/team-tale';
import { PLANNING, createdItem, preparedItem } from './telling';

/** Created in one project, moved to another before it was planned: the key changes, the id stays. */
export function moveBeforePlanning(from: TeamTale, to: TeamTale): void {
  const born = { project: from.team.project, parent: null };
  const told = createdItem(to, 1, 2, born);
  const at = momentAt(to, 2, 4.2);
  told.item.happenings.push({ kind: 'project', at, by: to.people.productOwner, to: to.team.project });
  told.estimated(2, 3, 3.7).enters(5, PLANNING).is('in-progress', 5, 3).is('done', 5, 6);
}

/** Done in one project and handed to another one weeks later: its old board does not show it any more. */
export function moveAfterwards(from: TeamTale, to: TeamTale): void {
  const told = preparedItem(from, 2, 2).enters(2, PLANNING).is('in-progress', 2, 3).is('done', 2, 7);
  const at = momentAt(from, 6, 4.4);
  told.item.happenings.push({ kind: 'project', at, by: from.people.productOwner, to: to.team.project });
}
