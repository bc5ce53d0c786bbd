import {
  type Description,
  faultsIn,
  type Operation,
  publishedDescription,
} from '../local/jira/contract/published-description';
import { placeOf, type RecordedCall, recordedCalls } from './recorded-calls';

/** Asked by the app and not in the subset; jira.js knows them, and its types hold for them in the test beside this one. */
const NOT_DESCRIBED = [
  '/rest/api/3/project/{projectIdOrKey}/roledetails',
  '/rest/api/3/project/{projectIdOrKey}/role',
  '/rest/api/3/project/{projectIdOrKey}/role/{id}',
  '/rest/api/3/mypermissions',
  '/rest/api/3/jql/function/computation',
];

let calls: readonly RecordedCall[];
beforeAll(async () => {
  calls = await recordedCalls();
});

const description = publishedDescription();
const beside =
  description === null
    ? 'is not beside the project, so jira.js alone is held against'
    : 'is beside the project';

test(`the published description of Jira ${beside}; the calls are recorded either way`, () => {
  expect(calls.length).toBeGreaterThan(20);
  expect(calls.every(({ response }) => response.status < 300)).toBe(true);
});

if (description !== null) {
  describe('every call of the app', () => {
    test('is one that the description knows, or one of five that it leaves out', () => {
      const unknown = calls.filter(
        (call) => operationOf(call, description) === null && placeOf(call, NOT_DESCRIBED) === undefined,
      );
      expect(unknown.map(({ request }) => request.path)).toEqual([]);
      const asked = new Set(calls.map((call) => placeOf(call, Object.keys(description.paths))));
      expect(asked.size).toBeGreaterThan(7);
    });

    test('asks with query parameters that the description names, of the kind it names', () => {
      expect(described(description).flatMap(([call, operation]) => oddParameters(call, operation))).toEqual(
        [],
      );
    });

    test('has a body that the description allows', () => {
      const odd = described(description).flatMap(([{ request, path }, { requestBody }]) =>
        request.body === undefined
          ? []
          : faultsIn(request.body, requestBody, description).map((place) => `${path} ${place}`),
      );
      expect(odd).toEqual([]);
    });

    test('is answered by the local Jira in a form that the description allows', () => {
      const odd = described(description).flatMap(([{ response, path }, { responses }]) =>
        faultsIn(JSON.parse(response.text), responses['200'], description).map((place) => `${path} ${place}`),
      );
      expect(odd).toEqual([]);
    });

    test('would be found out with a body that is not allowed', () => {
      const operation = description.paths['/rest/api/3/search/jql']?.['post'];
      expect(faultsIn({ jql: 'project = SHOP', startAt: 0 }, operation?.requestBody, description)).toEqual([
        '',
      ]);
    });
  });
}

function described(from: Description): readonly (readonly [RecordedCall, Operation])[] {
  return calls.flatMap((call) => {
    const operation = operationOf(call, from);
    return operation === null ? [] : [[call, operation] as const];
  });
}

function operationOf(call: RecordedCall, { paths }: Description): Operation | null {
  const exact = call.path in paths ? call.path : placeOf(call, Object.keys(paths));
  return paths[exact ?? '']?.[call.request.method.toLowerCase()] ?? null;
}

function oddParameters({ query, path }: RecordedCall, { parameters = [] }: Operation): readonly string[] {
  const named = new Map(parameters.filter((one) => one.in === 'query').map((one) => [one.name, one]));
  const odd = [...query].filter(([name, value]) => {
    const type = named.get(name)?.schema.type;
    if (!named.has(name)) return true;
    return type === 'integer'
      ? !/^\d+$/.test(value)
      : type === 'boolean'
        ? !/^(true|false)$/.test(value)
        : false;
  });
  const missing = [...named.values()].filter(({ name, required }) => required === true && !query.has(name));
  return [...odd.map(([name]) => `${path} ${name}`), ...missing.map(({ name }) => `${path} without ${name}`)];
}
