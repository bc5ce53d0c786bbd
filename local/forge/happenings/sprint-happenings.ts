import { addToSprint, closeSprint, createSprint, removeFromSprint, startSprint } from '../../jira/actions';
import type { LiveSite } from '../../jira/live-site';
import type { RawSprint } from '../../jira/site';
import { boardsIn } from '../board-place';
import type { Happening } from './happening';
import { backlogItem, openItemIn, sprintOf } from './open-work';

const TWO_WEEKS = 14 * 86_400_000;

/** What is done to a project at an instant; says what it was, or why nothing was done. */
type Doing = (site: LiveSite, projectKey: string, at: number) => string;

/** What a team and its Product Owner do while somebody looks at the panel. */
export function sprintHappenings(site: LiveSite, now: () => number): readonly Happening[] {
  const happening = (id: string, label: string, doing: Doing): Happening => ({
    id,
    label,
    run: (projectKey) => doing(site, projectKey, now()),
  });
  return [
    happening('add-item', 'Add an item to the running sprint', inRunningSprint(addItem)),
    happening('remove-item', 'Take an item out of the running sprint', inRunningSprint(removeItem)),
    happening('close-sprint', 'Close the running sprint', inRunningSprint(close)),
    happening('start-sprint', 'Start the next sprint', startNext),
  ];
}

type DoingInSprint = (site: LiveSite, sprint: RawSprint, at: number, projectKey: string) => string;

function inRunningSprint(doing: DoingInSprint): Doing {
  return (site, projectKey, at) => {
    const sprint = sprintOf(site, projectKey, 'active');
    return sprint === null ? 'No sprint is running in this project.' : doing(site, sprint, at, projectKey);
  };
}

function addItem(site: LiveSite, { id, name }: RawSprint, at: number, projectKey: string): string {
  const item = backlogItem(site, projectKey);
  if (item === null) return 'Nothing is left in the backlog of this project.';
  addToSprint(site, item.id, id, { at });
  return `${item.issue.key} came into ${name}.`;
}

function removeItem(site: LiveSite, { id, name }: RawSprint, at: number): string {
  const item = openItemIn(site, id);
  if (item === null) return `Nothing in ${name} is still open.`;
  removeFromSprint(site, item.id, { at });
  return `${item.issue.key} went out of ${name}.`;
}

function close(site: LiveSite, { id, name }: RawSprint, at: number): string {
  closeSprint(site, id, { at });
  return `${name} is closed.`;
}

function startNext(site: LiveSite, projectKey: string, at: number): string {
  if (sprintOf(site, projectKey, 'active') !== null) return 'A sprint is running already: close it first.';
  const sprint = sprintOf(site, projectKey, 'future') ?? planOne(site, projectKey);
  if (sprint === null) return 'This project has no board with a sprint.';
  startSprint(site, sprint.id, { startDate: at, endDate: at + TWO_WEEKS });
  return `${sprint.name} has started.`;
}

/** Plans one more sprint after the last one of the board; what is left of the one before it stays in the backlog. */
function planOne(site: LiveSite, projectKey: string): RawSprint | null {
  const board = boardsIn(site, projectKey).find(({ id }) => lastSprint(site, id) !== undefined);
  const last = board === undefined ? undefined : lastSprint(site, board.id);
  if (board === undefined || last === undefined) return null;
  return createSprint(site, board.id, nameAfter(last.name), null);
}

function lastSprint(site: LiveSite, boardId: number): RawSprint | undefined {
  return site.boardDetails.get(boardId)?.sprints.at(-1);
}

function nameAfter(name: string): string {
  const number = /\d+$/.exec(name)?.[0];
  return number === undefined ? `${name} 2` : `${name.slice(0, -number.length)}${Number(number) + 1}`;
}
