import type { LiveSite } from './live-site';
import { idOf, recordOf, textOf } from './raw-values';
import type { RawRecord } from './raw-values';
import type { BoardDetails, RawBoard } from './site';

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** The project that a board stands in; `null` when its answers do not say. */
export function boardProject(board: RawBoard, details: BoardDetails | undefined): Project | null {
  const listed = recordOf(board['location']);
  const configured = recordOf(details?.configuration['location']);
  const id = idOf(listed?.['projectId']) ?? idOf(configured?.['id']);
  const key = textOf(listed?.['projectKey']) ?? textOf(configured?.['key']);
  if (id === null || key === null) return null;
  return { id, key, name: textOf(listed?.['projectName']) ?? textOf(configured?.['name']) ?? key };
}

/** Every project that the site knows of, by id: from its issues, its boards and its roles. */
export function projectsOf(site: LiveSite): ReadonlyMap<string, Project> {
  const projects = new Map<string, Project>();
  const add = (project: Project | null) => {
    if (project !== null && !projects.has(project.id)) projects.set(project.id, project);
  };
  for (const { projectId, issue } of site.indexed()) {
    if (projectId === null || projects.has(projectId)) continue;
    add(projectOfIssue(projectId, recordOf(issue.fields['project'])));
  }
  for (const board of site.boards) add(boardProject(board, site.boardDetails.get(board.id)));
  for (const { projectId, projectKey } of site.roles?.projects ?? []) {
    add({ id: projectId, key: projectKey, name: projectKey });
  }
  return projects;
}

/** The project of an id or a key. */
export function projectOf(site: LiveSite, idOrKey: string): Project | null {
  const projects = projectsOf(site);
  const wanted = idOrKey.toUpperCase();
  return (
    projects.get(idOrKey) ?? [...projects.values()].find(({ key }) => key.toUpperCase() === wanted) ?? null
  );
}

function projectOfIssue(id: string, project: RawRecord | null): Project | null {
  const key = textOf(project?.['key']);
  return key === null ? null : { id, key, name: textOf(project?.['name']) ?? key };
}
