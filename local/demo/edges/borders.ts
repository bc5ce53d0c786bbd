import { present } from '../present';
import { frameOf, sprintOf } from '../play/team-tale';
import type { TeamTale } from '../play/team-tale';
import { PLANNING, preparedItem } from './telling';

/** Changes exactly at the start and exactly at the end of one sprint. */
export function meetTheBorders(tale: TeamTale): void {
  const sprint = sprintOf(tale, 3);
  const start = present(sprint.startDate, 'a start');
  const end = frameOf(tale, 3).closedAt;
  const by = tale.people.scrumMaster;
  preparedItem(tale, 3, 2).goesTo(sprint, start).is('done', 3, 5);
  preparedItem(tale, 3, 1).enters(3, PLANNING).goesTo(null, start);
  preparedItem(tale, 3, 1).enters(3, PLANNING).goesTo(null, end);
  const lastSecond = preparedItem(tale, 3, 2).enters(3, PLANNING).is('in-progress', 3, 7);
  lastSecond.item.happenings.push({ kind: 'status', at: end, by, to: 'done' });
}

/** Items that were done before they came, before the start, or after they had left. */
export function doneElsewhere(tale: TeamTale): void {
  preparedItem(tale, 2, 2).is('done', 1, 5).enters(2, PLANNING);
  preparedItem(tale, 2, 1).enters(2, 0.05).is('done', 2, 0.12);
  preparedItem(tale, 4, 1).is('done', 4, 2).enters(4, 4);
  preparedItem(tale, 4, 2).enters(4, PLANNING).leaves(4, 3).is('done', 4, 6);
}
