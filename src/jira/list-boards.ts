import { z } from 'zod';
import { knownFailure } from '../domain/model/known-failure';
import { readBoard, type BoardAnswer } from './board-answer';
import type { Jira } from './jira';
import { pagesByOffset } from './pages-by-offset';
import { insteadOfRefusal } from './refusal';

const SPRINT_BOARDS = ['scrum', 'simple'];

const withType = z.object({ type: z.string() });

/** Whose boards to list; without a project: all that the reader may see. */
export interface BoardsOf {
  readonly projectKeyOrId?: string;
}

/** The boards that can have sprints, in Jira's order; `board-not-yours` when Jira does not show the project. Jira leaves out the name and kind of boards that are private. */
export async function listBoards(jira: Jira, { projectKeyOrId }: BoardsOf): Promise<readonly BoardAnswer[]> {
  const project = projectKeyOrId === undefined ? '' : `&projectKeyOrId=${encodeURIComponent(projectKeyOrId)}`;
  const path = `/rest/agile/1.0/board?type=${SPRINT_BOARDS.join(',')}${project}`;
  const reading = pagesByOffset(jira, path, 'the boards');
  const refusals = projectKeyOrId === undefined ? [] : [400, 403, 404];
  const boards = await insteadOfRefusal(reading, refusals, () => {
    throw projectNotYours();
  });
  return boards.filter(canHaveSprints).map(readBoard);
}

function projectNotYours() {
  return knownFailure(
    'board-not-yours',
    'Jira does not show you this project, so nothing about its boards is shown here either.',
    'Ask a project admin for access, or open another project.',
  );
}

function canHaveSprints(board: unknown): boolean {
  const read = withType.safeParse(board);
  return read.success && SPRINT_BOARDS.includes(read.data.type);
}
