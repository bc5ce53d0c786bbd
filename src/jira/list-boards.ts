import { z } from 'zod';
import { readBoard, type BoardAnswer } from './board-answer';
import type { Jira } from './jira';
import { pagesByOffset } from './pages-by-offset';

const SPRINT_BOARDS = ['scrum', 'simple'];

const withType = z.object({ type: z.string() });

/** Whose boards to list; without a project: all that the reader may see. */
export interface BoardsOf {
  readonly projectKeyOrId?: string;
}

/** The boards that can have sprints, in Jira's order. Jira leaves out the name and kind of boards that are private. */
export async function listBoards(jira: Jira, { projectKeyOrId }: BoardsOf): Promise<readonly BoardAnswer[]> {
  const project = projectKeyOrId === undefined ? '' : `&projectKeyOrId=${encodeURIComponent(projectKeyOrId)}`;
  const path = `/rest/agile/1.0/board?type=${SPRINT_BOARDS.join(',')}${project}`;
  const boards = await pagesByOffset(jira, path, 'the boards');
  return boards.filter(canHaveSprints).map(readBoard);
}

function canHaveSprints(board: unknown): boolean {
  const read = withType.safeParse(board);
  return read.success && SPRINT_BOARDS.includes(read.data.type);
}
