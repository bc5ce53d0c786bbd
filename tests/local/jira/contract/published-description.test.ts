import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Site } from '../../../../local/jira/site';
import { aServer } from '../asking';
import { smallSite } from '../small-site';

/** Atlassian's own description of these endpoints, where this machine has it beside the project. */
const FILE = join(__dirname, '../../../../../shared/openapi/jira-subset.v3.json');
const DRAFT = 'http://json-schema.org/draft-04/schema#';

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly 'application/json'?: { readonly schema: object } } }>
  >;
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: object } } };
}

type Call = readonly [method: 'get' | 'post', path: string, url: string, body?: object];

const CALLS: readonly Call[] = [
  ['get', '/rest/agile/1.0/board', '/rest/agile/1.0/board?type=scrum'],
  ['get', '/rest/agile/1.0/board/{boardId}', '/rest/agile/1.0/board/1'],
  ['get', '/rest/agile/1.0/board/{boardId}/sprint', '/rest/agile/1.0/board/1/sprint'],
  ['get', '/rest/agile/1.0/sprint/{sprintId}', '/rest/agile/1.0/sprint/12'],
  ['get', '/rest/api/3/field', '/rest/api/3/field'],
  ['get', '/rest/api/3/status', '/rest/api/3/status'],
  ['get', '/rest/api/3/myself', '/rest/api/3/myself'],
  ['get', '/rest/api/3/serverInfo', '/rest/api/3/serverInfo'],
  ['get', '/rest/api/3/issue/{issueIdOrKey}', '/rest/api/3/issue/SHOP-1?expand=changelog'],
  ['get', '/rest/api/3/issue/{issueIdOrKey}/changelog', '/rest/api/3/issue/SHOP-1/changelog?maxResults=1'],
  [
    'post',
    '/rest/api/3/search/jql',
    '/rest/api/3/search/jql',
    { jql: 'project = SHOP', fields: ['*all'], maxResults: 2, expand: 'changelog,names' },
  ],
  [
    'post',
    '/rest/api/3/search/approximate-count',
    '/rest/api/3/search/approximate-count',
    { jql: 'project = SHOP' },
  ],
  [
    'post',
    '/rest/api/3/changelog/bulkfetch',
    '/rest/api/3/changelog/bulkfetch',
    { issueIdsOrKeys: ['101', '102'], maxResults: 2 },
  ],
  [
    'post',
    '/rest/api/3/issue/bulkfetch',
    '/rest/api/3/issue/bulkfetch',
    { issueIdsOrKeys: ['101'], fields: ['summary'] },
  ],
];

test('every endpoint that is checked is asked once', () => {
  expect(new Set(CALLS.map(([method, path]) => `${method} ${path}`)).size).toBe(CALLS.length);
});

if (existsSync(FILE)) {
  const description = JSON.parse(readFileSync(FILE, 'utf8')) as Description;

  describe('the published description allows', () => {
    test.each(CALLS)('the answer and the question of %s %s', async (method, path, url, body) => {
      const operation = description.paths[path]?.[method];
      const response = await answerOf(method, url, body);
      expect(response.status).toBe(200);
      expect(
        faultsIn(
          response.body,
          operation?.responses['200']?.content?.['application/json']?.schema,
          description,
        ),
      ).toEqual([]);
      expect(
        body === undefined
          ? []
          : faultsIn(body, operation?.requestBody?.content['application/json'].schema, description),
      ).toEqual([]);
    });

    test('not an answer that is wrong', () => {
      const operation = description.paths['/rest/api/3/search/jql']?.['post'];
      const schema = operation?.responses['200']?.content?.['application/json']?.schema;
      expect(faultsIn({ issues: [{ id: 1 }], isLast: 'no', total: 1 }, schema, description)).toEqual([
        'isLast',
        'issues.0.id',
        '',
      ]);
    });
  });
}

async function answerOf(method: 'get' | 'post', url: string, body?: object, site: Site = smallSite()) {
  const payload = body === undefined ? {} : { payload: body };
  const response = await aServer(site).inject({ method: method === 'get' ? 'GET' : 'POST', url, ...payload });
  return { status: response.statusCode, body: response.json<unknown>() };
}

/** The paths at which a value differs from a schema of the description. */
function faultsIn(
  value: unknown,
  schema: object | undefined,
  { components }: Description,
): readonly string[] {
  const text = JSON.stringify({ $schema: DRAFT, allOf: [schema], definitions: components.schemas });
  const readable = JSON.parse(text.replaceAll('#/components/schemas/', '#/definitions/')) as Parameters<
    typeof z.fromJSONSchema
  >[0];
  const { error } = z.fromJSONSchema(readable, { defaultTarget: 'openapi-3.0' }).safeParse(value);
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
}
