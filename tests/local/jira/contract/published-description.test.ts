import { aServer } from '../asking';
import { faultsIn, publishedDescription } from './published-description';

interface Call {
  readonly method: 'get' | 'post';
  /** As the description names it. */
  readonly path: string;
  readonly url: string;
  readonly body: object | null;
}

const get = (path: string, url: string): Call => ({ method: 'get', path, url, body: null });
const post = (path: string, body: object): Call => ({ method: 'post', path, url: path, body });

const CALLS: readonly Call[] = [
  get('/rest/agile/1.0/board', '/rest/agile/1.0/board?type=scrum'),
  get('/rest/agile/1.0/board/{boardId}', '/rest/agile/1.0/board/1'),
  get('/rest/agile/1.0/board/{boardId}/configuration', '/rest/agile/1.0/board/1/configuration'),
  get('/rest/agile/1.0/board/{boardId}/sprint', '/rest/agile/1.0/board/1/sprint'),
  get('/rest/agile/1.0/sprint/{sprintId}', '/rest/agile/1.0/sprint/12'),
  get('/rest/api/3/field', '/rest/api/3/field'),
  get('/rest/api/3/status', '/rest/api/3/status'),
  get('/rest/api/3/myself', '/rest/api/3/myself'),
  get('/rest/api/3/serverInfo', '/rest/api/3/serverInfo'),
  get('/rest/api/3/issue/{issueIdOrKey}', '/rest/api/3/issue/SHOP-1?expand=changelog'),
  get('/rest/api/3/issue/{issueIdOrKey}/changelog', '/rest/api/3/issue/SHOP-1/changelog?maxResults=1'),
  post('/rest/api/3/search/jql', {
    jql: 'project = SHOP',
    fields: ['*all'],
    maxResults: 2,
    expand: 'changelog,names',
  }),
  post('/rest/api/3/search/approximate-count', { jql: 'project = SHOP' }),
  post('/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: ['101', '102'], maxResults: 2 }),
  post('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['101'], fields: ['summary'] }),
];

test('every endpoint that is checked is asked once', () => {
  expect(new Set(CALLS.map(({ method, path }) => `${method} ${path}`)).size).toBe(CALLS.length);
});

const description = publishedDescription();

if (description !== null) {
  describe('the published description allows', () => {
    test.each(CALLS)('the question and the answer of $method $path', async ({ method, path, url, body }) => {
      const operation = description.paths[path]?.[method];
      const answer = await aServer().inject({ method, url, ...(body === null ? {} : { payload: body }) });
      expect(answer.statusCode).toBe(200);
      expect(faultsIn(answer.json(), operation?.responses['200'], description)).toEqual([]);
      expect(body === null ? [] : faultsIn(body, operation?.requestBody, description)).toEqual([]);
    });

    test('not an answer that is wrong', () => {
      const answer = description.paths['/rest/api/3/search/jql']?.['post']?.responses['200'];
      const wrong = { issues: [{ id: 1 }], isLast: 'no', total: 1 };
      expect(faultsIn(wrong, answer, description).toSorted()).toEqual(['', 'isLast', 'issues.0.id']);
    });
  });
}
