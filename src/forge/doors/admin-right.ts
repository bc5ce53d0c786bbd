import { mayAdministerProject } from '../../jira/read-admin-right';
import type { AtBoard } from './enter-board';

/** Whether the viewer administers the project that the board lives in. Nobody does for a board in a person's space. */
export function isAdmin({ viewer, board }: Pick<AtBoard, 'viewer' | 'board'>): Promise<boolean> {
  return board.project === null ? Promise.resolve(false) : mayAdministerProject(viewer, board.project.key);
}
