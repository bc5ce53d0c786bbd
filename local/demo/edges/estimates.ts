import type { TeamTale } from '../play/team-tale';
import { createdItem, PLANNING, preparedItem } from './telling';

/** Estimates that were set with the item, changed inside, after it was done and after the end, or taken away. */
export function estimateOddly(tale: TeamTale): void {
  createdItem(tale, 1, 3, { estimate: 2 })
    .enters(4, PLANNING)
    .estimated(3, 4, 3)
    .is('done', 4, 6)
    .estimated(5, 4, 8);
  preparedItem(tale, 5, 3).enters(5, PLANNING).is('done', 5, 7).estimated(1, 6, 2);
  preparedItem(tale, 5, 2).enters(5, PLANNING).estimated(null, 5, 4).is('done', 5, 8);
  preparedItem(tale, 4, null).enters(4, PLANNING).estimated(2, 4, 5).is('done', 4, 9);
  preparedItem(tale, 5, 0).enters(5, PLANNING).is('done', 5, 5);
}
