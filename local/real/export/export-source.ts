import type { Jira } from '../../../src/jira/jira';
import type { FolderExtras } from './plain-shape';

/** Where an export reads from. */
export interface ExportSource {
  readonly jira: Jira;
  /** Tells one source from another. */
  readonly digest: string;
  /** What the source knows of a board beside Jira's answers. */
  readonly extrasOf: (boardId: number) => FolderExtras;
}
