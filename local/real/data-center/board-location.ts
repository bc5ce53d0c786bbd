import type { Jira, JiraRequest, JiraResponse } from '../../../src/jira/jira';
import { idOf, listOf, type RawRecord, recordOf, textOf } from '../../jira/raw-values';
import { bodyOf, changed } from './answers';

/** The project that a board lives in; `null` = Jira shows none. */
export type ProjectOfBoard = (boardId: string) => Promise<BoardProject | null>;

interface BoardProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** Data Center does not say where a board lives: that is the first project that it shows for it, asked for once. */
export function projectsOfBoards(jira: Jira): ProjectOfBoard {
  const known = new Map<string, Promise<BoardProject | null>>();
  return (boardId) => {
    const asked = known.get(boardId) ?? readProject(jira, boardId);
    known.set(boardId, asked);
    void asked.then((project) => project ?? known.delete(boardId));
    return asked;
  };
}

async function readProject(jira: Jira, boardId: string): Promise<BoardProject | null> {
  const path = `/rest/agile/1.0/board/${boardId}/project?maxResults=1`;
  const response = await jira({ method: 'GET', path }).catch(() => null);
  const first = response === null ? null : recordOf(listOf(bodyOf(response)['values'])[0]);
  const [id, key] = [idOf(first?.['id']), textOf(first?.['key'])];
  return id === null || key === null ? null : { id, key, name: textOf(first?.['name']) ?? key };
}

/** A board or its configuration, with where it lives. */
export function boardAnswer(projectOf: ProjectOfBoard) {
  return async (jira: Jira, request: JiraRequest): Promise<JiraResponse> => {
    const [path = ''] = request.path.split('?');
    const boardId = /\/board\/(\d+)/.exec(path)?.[1] ?? '';
    const [response, project] = await Promise.all([jira(request), projectOf(boardId)]);
    const place = path.endsWith('/configuration') ? configuredLocation : listedLocation;
    return changed(response, (body) => ({ ...place(project), ...body }));
  };
}

/** The kinds of boards of Data Center are Scrum and Kanban; it refuses to be asked for others. */
export function boardList(projectOf: ProjectOfBoard) {
  return async (jira: Jira, { path, ...request }: JiraRequest): Promise<JiraResponse> => {
    const response = await jira({ ...request, path: path.replace('type=scrum,simple', 'type=scrum') });
    const boards = listOf(bodyOf(response)['values']).map((board) => recordOf(board) ?? {});
    const values = await Promise.all(
      boards.map(async (board) => ({ ...listedLocation(await projectOf(String(board['id']))), ...board })),
    );
    return changed(response, (body) => ({ ...body, values }));
  };
}

function listedLocation(project: BoardProject | null): RawRecord {
  if (project === null) return {};
  const { id, key, name } = project;
  return { location: { projectId: Number(id), projectKey: key, projectName: name } };
}

function configuredLocation(project: BoardProject | null): RawRecord {
  return project === null ? {} : { location: { type: 'project', ...project } };
}
