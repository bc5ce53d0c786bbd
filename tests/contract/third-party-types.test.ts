import { differencesFromTypes, type HeldValue } from './held-by-types';
import { placeOf, type RecordedCall, recordedCalls } from './recorded-calls';

interface HeldCall {
  readonly answer: string;
  /** Of the body; absent = the call has none. */
  readonly body?: string;
}

/** The types that jira.js, a client that is not ours, gives each call of the app. */
const HELD: Readonly<Record<string, HeldCall>> = {
  'GET /rest/agile/1.0/board': { answer: 'AgileModels.GetAllBoards' },
  'GET /rest/agile/1.0/board/{id}': { answer: 'AgileModels.GetBoard' },
  'GET /rest/agile/1.0/board/{id}/configuration': { answer: 'AgileModels.GetConfiguration' },
  'GET /rest/agile/1.0/board/{id}/sprint': { answer: 'Page<AgileModels.Sprint>' },
  'GET /rest/api/3/field': { answer: 'Version3Models.FieldDetails[]' },
  'GET /rest/api/3/status': { answer: 'Version3Models.StatusDetails[]' },
  'POST /rest/api/3/search/jql': {
    answer: 'Version3Models.SearchAndReconcileResults',
    body: 'Version3Parameters.SearchForIssuesUsingJqlEnhancedSearchPost',
  },
  'POST /rest/api/3/changelog/bulkfetch': {
    answer: 'Version3Models.BulkChangelog',
    body: 'Version3Parameters.GetBulkChangelogs',
  },
  'POST /rest/api/3/issue/bulkfetch': {
    answer: 'Version3Models.BulkIssue',
    body: 'Version3Parameters.BulkFetchIssues',
  },
  'GET /rest/api/3/project/{key}/roledetails': { answer: 'Version3Models.ProjectRoleDetails[]' },
  'GET /rest/api/3/project/{key}/role': { answer: 'Record<string, string>' },
  'GET /rest/api/3/project/{key}/role/{id}': { answer: 'Version3Models.ProjectRole' },
  'GET /rest/api/3/mypermissions': { answer: 'Version3Models.Permissions' },
  'GET /rest/api/3/jql/function/computation': { answer: 'Version3Models.PageJqlFunctionPrecomputation' },
  'POST /rest/api/3/jql/function/computation': {
    answer: 'unknown',
    // jira.js numbers these ids, though its own type of the answer, and Jira, write them as texts.
    body: '{ values: (Pick<Version3Models.JqlFunctionPrecomputation, "id" | "value">)[] }',
  },
};

let calls: readonly RecordedCall[];
beforeAll(async () => {
  calls = await recordedCalls();
});

const methodOf = ({ request, path }: RecordedCall) => ({ path: `${request.method} ${path}` });
const heldOf = (call: RecordedCall) => placeOf({ ...call, ...methodOf(call) }, Object.keys(HELD));

test('every call of the app is held, and every row of the list is asked', () => {
  expect(calls.filter((call) => heldOf(call) === undefined).map(methodOf)).toEqual([]);
  expect([...new Set(calls.map(heldOf))].toSorted()).toEqual(Object.keys(HELD).toSorted());
});

test('the bodies of the app and the answers of the local Jira hold against the types of jira.js', () => {
  expect(differencesFromTypes(calls.flatMap(valuesOf))).toEqual([]);
});

test('what is of another type is found out, with the call and the field', () => {
  const wrong = {
    ...{ name: 'a history', type: 'Version3Models.BulkChangelog' },
    value: { issueChangeLogs: [{ issueId: 101, changeHistories: [] }] },
  };
  const right = { name: 'a count', type: 'AgileModels.GetAllBoards', value: { total: 3 } };
  expect(differencesFromTypes([right, wrong])).toEqual([expect.stringMatching(/^a history: .*issueId/)]);
});

function valuesOf(call: RecordedCall): readonly HeldValue[] {
  const { answer, body } = HELD[heldOf(call) ?? ''] ?? { answer: 'never' };
  const { path } = methodOf(call);
  return [
    { name: `the answer of ${path}`, type: answer, value: JSON.parse(call.response.text) },
    ...(body === undefined ? [] : [{ name: `the body of ${path}`, type: body, value: call.request.body }]),
  ];
}
