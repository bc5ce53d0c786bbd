import type { Site } from '../../../local/jira/site';
import { planned, completed, sumOfPoints } from './naive-habits';
import type { NaiveBoard, NaiveItem, NaiveSprint } from './naive-reading';
import { readBoard } from './naive-reading';
import { median } from './naive-statistics';

/** One team's closed sprints of about two weeks, read simply, oldest first. */
export interface TeamReading {
  readonly site: Site;
  readonly boardId: number;
  readonly board: NaiveBoard;
  readonly closed: readonly NaiveSprint[];
  readonly points: readonly number[];
  readonly items: readonly number[];
}

const DAY = 86_400_000;

export function readTeam(site: Site, boardId: number, now: number): TeamReading {
  const board = readBoard(site, boardId, now);
  const closed = board.sprints.filter(
    ({ sprint, start, end }) => sprint.state === 'closed' && end - start > 8 * DAY,
  );
  const points = closed.map((sprint) => sumOfPoints(completed(sprint), 'pointsAtEnd'));
  return { site, boardId, board, closed, points, items: closed.map((sprint) => completed(sprint).length) };
}

/** A count for each closed sprint. */
export function counts(
  { closed }: TeamReading,
  count: (item: NaiveItem, sprint: NaiveSprint) => boolean,
): number[] {
  return closed.map((sprint) => sprint.items.filter((item) => count(item, sprint)).length);
}

/** The share of the planned items for which something holds, of each closed sprint; 0 where nothing was planned. */
export function shares(
  { closed }: TeamReading,
  holds: (item: NaiveItem, sprint: NaiveSprint) => boolean,
): number[] {
  return closed.map((sprint) => {
    const all = planned(sprint);
    return all.length === 0 ? 0 : all.filter((item) => holds(item, sprint)).length / all.length;
  });
}

/** Planned points of each sprint from the sixth on ÷ the median of what the five before completed. */
export function commitments({ closed, points }: TeamReading): number[] {
  return closed
    .slice(5)
    .map(
      (sprint, place) =>
        sumOfPoints(planned(sprint), 'pointsAtStart') / median(points.slice(place, place + 5)),
    );
}

/** The column ids from left to right. */
export function statusOrder({ site, boardId }: TeamReading): string[] {
  const { columns } = site.boardDetails.get(boardId)?.configuration.columnConfig as {
    readonly columns: readonly { readonly statuses: readonly { readonly id: string }[] }[];
  };
  return columns.flatMap(({ statuses }) => statuses.map(({ id }) => id));
}
