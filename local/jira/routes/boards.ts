import { seesBoard } from '../asker';
import { boardIsAbout } from '../board-relevance';
import { jiraRefusal } from '../jira-refusal';
import type { RawBoard } from '../site';
import { projectOf } from '../site-projects';
import { boardAnswer } from './board-answer';
import { offsetPage } from './offset-page';
import { listParameter } from './query-parameters';
import type { QueryParameters } from './query-parameters';
import { whoAsks } from './route';
import type { JiraState, Route } from './route';

const MOST = 50;
const TYPES = ['scrum', 'kanban', 'simple'];

/** GET /rest/agile/1.0/board: the boards the asker may see, by project, type and name. */
export const boardsRoute: Route = (server, jira) => {
  server.get<{ Querystring: QueryParameters }>('/rest/agile/1.0/board', (request) => {
    const asker = whoAsks(request, jira);
    const { query } = request;
    const boards = jira.site.boards
      .filter((board) => seesBoard(asker, board, jira.site))
      .filter(ofTypes(listParameter(query, 'type')))
      .filter(named(query['name']))
      .filter(aboutProject(query['projectKeyOrId'], asker.mayBrowse, jira));
    const page = offsetPage(boards, query, MOST);
    return { ...page, values: page.values.map(boardAnswer) };
  });
};

type BoardTest = (board: RawBoard) => boolean;

function ofTypes(types: readonly string[]): BoardTest {
  const unknown = types.find((type) => !TYPES.includes(type));
  if (unknown !== undefined) throw jiraRefusal(400, `There is no board type '${unknown}'.`);
  return ({ type }) => types.length === 0 || types.includes(type);
}

function named(name: QueryParameters[string]): BoardTest {
  if (typeof name !== 'string') return () => true;
  return (board) => board.name.toLowerCase().includes(name.toLowerCase());
}

function aboutProject(
  keyOrId: QueryParameters[string],
  mayBrowse: (projectId: string) => boolean,
  { site }: JiraState,
): BoardTest {
  if (typeof keyOrId !== 'string') return () => true;
  const project = projectOf(site, keyOrId);
  if (project === null || !mayBrowse(project.id)) {
    throw jiraRefusal(400, `No project could be found with key or id '${keyOrId}'.`);
  }
  return (board) => boardIsAbout(board, project, site);
}
