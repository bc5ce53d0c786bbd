import { momentAt, sprintOf } from '../play/team-tale';
import type { TeamTale } from '../play/team-tale';
import type { DemoSprint } from '../record/demo-sprint';
import { preparedItem } from './telling';

/** An item of the guest takes part in a sprint of the host, so the guest's board shows that sprint too. */
export function shareSprint(guest: TeamTale, host: TeamTale): DemoSprint {
  const sprint = sprintOf(host, 3);
  preparedItem(guest, 3, 3)
    .goesTo(sprint, momentAt(host, 3, 0.1))
    .is('in-progress', 3, 2.5)
    .is('done', 3, 6);
  return sprint;
}
