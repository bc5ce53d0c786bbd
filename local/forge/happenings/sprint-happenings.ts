import { addToSprint, closeSprint, removeFromSprint, startSprint } from '../../jira/actions';
import type { LiveSite } from '../../jira/live-site';
import type { RawSprint } from '../../jira/site';
import type { Happening } from './happening';
import { backlogItem, openItemIn, sprintOf } from './open-work';

const TWO_WEEKS = 14 * 86_400_000;

/** What a team and its Product Owner do while somebody looks at the panel. */
export function sprintHappenings(site: LiveSite, now: () => number): readonly Happening[] {
  return [
    { id: 'add-item', label: 'Add an item to the running sprint', run: inRunning(site, addItem) },
    { id: 'remove-item', label: 'Take an item out of the running sprint', run: inRunning(site, removeItem) },
    { id: 'close-sprint', label: 'Close the running sprint', run: inRunning(site, close) },
    { id: 'start-sprint', label: 'Start the next sprint', run: (projectKey) => start(projectKey) },
  ];

  function addItem(sprint: RawSprint, projectKey: string): string {
    const item = backlogItem(site, projectKey);
    if (item === null) return 'Nothing is left in the backlog of this project.';
    addToSprint(site, item.id, sprint.id, { at: now() });
    return `${item.issue.key} came into ${sprint.name}.`;
  }

  function removeItem(sprint: RawSprint): string {
    const item = openItemIn(site, sprint.id);
    if (item === null) return `Nothing in ${sprint.name} is still open.`;
    removeFromSprint(site, item.id, { at: now() });
    return `${item.issue.key} went out of ${sprint.name}.`;
  }

  function close(sprint: RawSprint): string {
    closeSprint(site, sprint.id, { at: now() });
    return `${sprint.name} is closed.`;
  }

  function start(projectKey: string): string {
    if (sprintOf(site, projectKey, 'active') !== null) return 'A sprint is running already: close it first.';
    const sprint = sprintOf(site, projectKey, 'future');
    if (sprint === null) return 'No sprint is planned in this project.';
    startSprint(site, sprint.id, { startDate: now(), endDate: now() + TWO_WEEKS });
    return `${sprint.name} has started.`;
  }
}

function inRunning(
  site: LiveSite,
  happen: (sprint: RawSprint, projectKey: string) => string,
): Happening['run'] {
  return (projectKey) => {
    const sprint = sprintOf(site, projectKey, 'active');
    return sprint === null ? 'No sprint is running in this project.' : happen(sprint, projectKey);
  };
}
