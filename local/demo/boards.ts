import type { BoardDetails, RawIssue, RawSprint } from '../jira/site';
import type { TeamTale } from './play/team-tale';
import { boardDetails } from './raw/raw-board';
import type { DemoBoard } from './raw/raw-board';
import { rawSprint } from './raw/raw-sprint';
import type { DemoSprint } from './record/demo-sprint';

const KANBAN_ID = 7;

/** One scrum board a team, and a kanban board of the first team's bugs, which has no sprints. */
export function demoBoards(tales: readonly TeamTale[]): DemoBoard[] {
  return [...tales.map(scrumBoard), ...tales.slice(0, 1).map(kanbanBoard)];
}

function scrumBoard({ team, restricted }: TeamTale): DemoBoard {
  const { boardId: id, boardName: name, project, oddities } = team;
  return {
    id,
    name,
    type: project.managed === 'team' ? 'simple' : 'scrum',
    project,
    projectKeys: [project.key, ...(restricted === null ? [] : [restricted.key])],
    bugsOnly: false,
    unusualColumns: oddities.unusualColumns === true,
  };
}

function kanbanBoard(tale: TeamTale): DemoBoard {
  const own = { id: KANBAN_ID, name: `Bugs of ${tale.team.boardName}`, type: 'kanban' } as const;
  return { ...scrumBoard(tale), ...own, projectKeys: [tale.team.project.key], bugsOnly: true };
}

/** Configuration, sprints and the keys that the filter returns, of every board. */
export function detailsOfBoards(
  boards: readonly DemoBoard[],
  sprints: ReadonlyMap<number, readonly DemoSprint[]>,
  issues: readonly RawIssue[],
  now: number,
): Map<number, BoardDetails> {
  const details = (board: DemoBoard): BoardDetails => {
    const listed = (sprints.get(board.id) ?? []).filter(
      ({ createdAt, deleted }) => createdAt <= now && !deleted,
    );
    const keys = issues.filter((issue) => isOnBoard(board, issue)).map(({ key }) => key);
    return boardDetails(board, inJirasOrder(listed.map((sprint) => rawSprint(sprint, now))), keys);
  };
  return new Map(boards.map((board) => [board.id, details(board)]));
}

function isOnBoard({ projectKeys, bugsOnly }: DemoBoard, { key, fields }: RawIssue): boolean {
  const { name } = fields.issuetype as { readonly name: string };
  return projectKeys.some((project) => key.startsWith(`${project}-`)) && (!bugsOnly || name === 'Bug');
}

/** Closed ones first, then the running one, then those to come. */
function inJirasOrder(sprints: readonly RawSprint[]): RawSprint[] {
  const order = ['closed', 'active', 'future'];
  return [...sprints].sort(
    (one, other) => order.indexOf(one.state) - order.indexOf(other.state) || one.id - other.id,
  );
}
