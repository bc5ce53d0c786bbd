import type { LiveSite } from '../../jira/live-site';
import { millisecondsOf } from '../../jira/raw-values';
import type { Clock } from '../clock';
import type { Happening } from './happening';
import { sprintOf } from './open-work';

const DAY = 86_400_000;

/** Time can go on faster than the clock of the machine: schedules, delays and expiry follow. */
export function clockHappenings(site: LiveSite, clock: Clock): readonly Happening[] {
  const moveOn = (milliseconds: number): string => {
    clock.moveOn(milliseconds);
    return `It is now ${new Date(clock.now()).toISOString().slice(0, 16).replace('T', ' ')} UTC.`;
  };
  return [
    {
      id: 'next-day',
      label: 'Move the clock on by one day',
      run: () => moveOn(DAY),
    },
    {
      id: 'end-of-sprint',
      label: 'Move the clock on to the end of the running sprint',
      run(projectKey) {
        const sprint = sprintOf(site, projectKey, 'active');
        if (sprint === null) return 'No sprint is running in this project.';
        const left = (millisecondsOf(sprint['endDate']) ?? clock.now()) - clock.now();
        return left > 0 ? moveOn(left) : `${sprint.name} is past its planned end already.`;
      },
    },
  ];
}
