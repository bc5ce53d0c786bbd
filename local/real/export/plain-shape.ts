import type { Site } from '../../jira/site';
import type { ExportedFrame } from './exported-frame';
import type { Shape } from './shape';

/** What a site folder knows beside Jira's answers. */
export interface FolderExtras extends Pick<Site, 'roles' | 'recorded'> {
  readonly marks: unknown;
}

/** A real site has nothing beside Jira's answers. */
export const NO_EXTRAS: FolderExtras = { roles: null, recorded: null, marks: null };

/** Everything stays as Jira answered it. */
export function plainShape(frame: ExportedFrame, extras: FolderExtras): Shape {
  return { frame, issue: (issue) => issue, ...extras };
}
