import { makeDemoSite } from '../../../local/demo/demo-site';
import type { RawIssue, RawSprint } from '../../../local/jira/site';
import { pointsToday, readBoard, sprintsToday, statusToday, valuesOf } from './naive-reading';
import type { NaiveItem, NaiveSprint, Value } from './naive-reading';

const NOW = Date.UTC(2026, 2, 11, 10);
/** One site, read simply, in which all edges are looked for. */
export const site = makeDemoSite({ seed: 9, now: NOW });
export const boards = new Map([1, 2, 3, 4, 5, 6].map((board) => [board, readBoard(site, board, NOW)]));
export const all = [...boards.values()].flatMap(({ done, sprints }) =>
  sprints.flatMap((sprint) => sprint.items.map((item) => ({ item, sprint, done }))),
);

export const sprintValues = ({ issue }: NaiveItem): Value[] =>
  valuesOf(issue, 'Sprint', 'id', sprintsToday(issue));
export const statuses = ({ issue }: NaiveItem): Value[] =>
  valuesOf(issue, 'status', 'id', statusToday(issue));
export const listed = (board: number): readonly RawSprint[] => site.boardDetails.get(board)?.sprints ?? [];
const field = (issue: RawIssue): string =>
  /story point estimate/i.test(JSON.stringify(issue.changelog)) ? 'Story point estimate' : 'Story Points';
export const estimates = ({ issue }: NaiveItem): Value[] =>
  valuesOf(issue, field(issue), 'text', pointsToday(issue));

export const some = (
  holds: (item: NaiveItem, sprint: NaiveSprint, done: ReadonlySet<string>) => boolean,
): number => all.filter(({ item, sprint, done }) => holds(item, sprint, done)).length;
