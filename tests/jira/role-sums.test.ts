import fc from 'fast-check';
import { instant } from '../../src/domain/model/instant';
import { findEstimateField } from '../../src/jira/estimate-field';
import { readFields } from '../../src/jira/field-answer';
import { readRoleSums } from '../../src/jira/read-role-sums';
import type { RoleAnswer } from '../../src/jira/role-entries';
import { roleSums } from '../../src/jira/role-sums';
import { lawRuns } from '../support/law-seed';
import { fields, POINTS_FIELD } from './answers-about-a-board';
import { failureOf } from './failure-of';
import { assigned, DEVELOPER, estimated, issueOf, PO, roleSite } from './role-answers';

const T = Date.UTC(2026, 4, 4, 9);
const sprint = (sprintId: number, from: number, to: number) => ({
  sprintId,
  start: instant(T + from),
  end: instant(T + to),
});
const FIRST = sprint(1, 0, 1000);
const SECOND = sprint(2, 2000, 3000);
const members = new Set([PO]);
const none = { byPo: 0, all: 0 };

function sumsOf(issues: readonly RoleAnswer[], more: Partial<Parameters<typeof roleSums>[0]> = {}) {
  return roleSums({
    issues,
    members,
    since: instant(T),
    sprints: [FIRST, SECOND],
    estimateNames: [POINTS_FIELD, 'Story Points'],
    ...more,
  });
}

const withHistory = (...histories: readonly unknown[]): RoleAnswer[] => [
  { issue: issueOf('1', T - 9000, DEVELOPER), histories },
];

const firstOf = (issues: readonly RoleAnswer[]) => sumsOf(issues).sprints[0];

test('what the role entered stands beside all that was entered, a sum each and sprint by sprint', () => {
  const issues: RoleAnswer[] = [
    ...withHistory(
      estimated(1, T + 10, PO, null, '3'),
      estimated(2, T + 20, DEVELOPER, '3', '5'),
      assigned(3, T + 30, PO, null, DEVELOPER),
      estimated(4, T + 2500, DEVELOPER, '5', '8'),
    ),
    { issue: issueOf('2', T + 40, PO, true), histories: [] },
    { issue: issueOf('3', T + 50, DEVELOPER, true), histories: [] },
  ];
  expect(sumsOf(issues)).toEqual({
    since: T,
    sprints: [
      {
        sprintId: 1,
        estimated: { byPo: 1, all: 2 },
        assigned: { byPo: 1, all: 1 },
        subtasks: { byPo: 1, all: 2 },
      },
      { sprintId: 2, estimated: { byPo: 0, all: 1 }, assigned: none, subtasks: none },
    ],
  });
});

test.each([
  ['exactly at the start belongs to before', 0, 0],
  ['a moment after the start is inside', 1, 1],
  ['exactly at the end is inside', 1000, 1],
  ['a moment after the end is outside', 1001, 0],
])('what was entered %s', (_edge, after, all) => {
  expect(firstOf(withHistory(estimated(1, T + after, PO, null, '3')))?.estimated).toEqual({ byPo: all, all });
  const created: RoleAnswer[] = [{ issue: issueOf('1', T + after, PO, true), histories: [] }];
  expect(firstOf(created)?.subtasks).toEqual({ byPo: all, all });
});

test.each([
  ['at the switch-on counts', 0, [1, 2]],
  ['before it never does', 1, [2]],
])('a sprint that started %s', (_edge, later, sprintIds) => {
  const { sprints } = sumsOf([], { since: instant(T + later) });
  expect(sprints.map(({ sprintId }) => sprintId)).toEqual(sprintIds);
});

describe('who entered it', () => {
  const app = { accountId: PO, accountType: 'app' };

  test.each([
    ['an app, whatever role it has', app],
    ['nobody who is named', null],
    ['somebody else', DEVELOPER],
  ])('%s is not the role', (_edge, by) => {
    const sums = firstOf([
      {
        issue: issueOf('1', T + 5, by, true),
        histories: [estimated(1, T + 10, by, null, '3'), assigned(2, T + 10, by, null, PO)],
      },
    ]);
    expect(sums).toMatchObject({
      estimated: { byPo: 0, all: 1 },
      assigned: { byPo: 0, all: 1 },
      subtasks: { byPo: 0, all: 1 },
    });
  });
});

describe('what is no entry', () => {
  test.each([
    ['an estimate that was taken away', estimated(1, T + 10, PO, '3', null)],
    ['an estimate that stayed the same', estimated(1, T + 10, PO, '3', '3')],
    ['an assignee who was taken away', assigned(1, T + 10, PO, DEVELOPER, null)],
    [
      'another field',
      { id: '1', created: T + 10, items: [{ field: 'Rank', fieldId: 'customfield_10019', toString: '1' }] },
    ],
  ])('%s', (_edge, history) => {
    expect(firstOf(withHistory(history))).toEqual({
      sprintId: 1,
      estimated: none,
      assigned: none,
      subtasks: none,
    });
  });

  test('an item of its own that the role created', () => {
    expect(firstOf([{ issue: issueOf('1', T + 10, PO), histories: [] }])?.subtasks).toEqual(none);
  });

  test('a copy of an entry', () => {
    const twice = estimated(1, T + 10, PO, null, '3');
    expect(firstOf(withHistory(twice, twice))?.estimated).toEqual({ byPo: 1, all: 1 });
  });

  test('an estimate on a board that counts items', () => {
    const issues = withHistory(estimated(1, T + 10, PO, null, '3'));
    expect(sumsOf(issues, { estimateNames: [] }).sprints[0]?.estimated).toEqual(none);
  });
});

test('an entry without an id of its field is known by the field’s name, however it is capitalised', () => {
  const item = { field: 'STORY POINTS', fromString: null, toString: '3' };
  const history = { id: '1', created: T + 10, author: { accountId: PO }, items: [item] };
  expect(firstOf(withHistory(history))?.estimated).toEqual({ byPo: 1, all: 1 });
});

test('an entry that cannot be read is named by its item', async () => {
  const failure = await failureOf(() => sumsOf(withHistory({ id: '1', items: [] })));
  expect(failure).toMatchObject({ code: 'jira-answer-unreadable' });
  expect(failure.says).toContain('the history of work item 1');
});

test('no account ever leaves, whoever entered what', () => {
  const accounts = ['5b10ac8d82e05b22cc7d4ef5', '5b10a2844c20165700ede21g', 'qm:c0ffee:1'];
  const by = fc.constantFrom(...accounts);
  const histories = fc.array(
    fc.record({ at: fc.nat(3500), by, to: by, points: fc.nat(9), assigns: fc.boolean() }),
    { maxLength: 20 },
  );
  const law = fc.property(histories, fc.subarray(accounts), (drawn, role) => {
    const entries = drawn.map(({ at, by: who, to, points, assigns }, place) =>
      assigns ? assigned(place, T + at, who, null, to) : estimated(place, T + at, who, null, String(points)),
    );
    const said = JSON.stringify(sumsOf(withHistory(...entries), { members: new Set(role) }));
    for (const account of accounts) expect(said).not.toContain(account);
  });
  fc.assert(law, lawRuns(100));
});

describe('reading the sums', () => {
  const issues = [
    { issue: issueOf('1', T - 9000, DEVELOPER), histories: [estimated(1, T + 10, PO, null, '3')] },
    { issue: issueOf('2', T + 20, PO, true), histories: [] },
  ];
  const frame = {
    estimateField: findEstimateField({ type: 'field', field: { fieldId: POINTS_FIELD } }, readFields(fields)),
  };
  const asked = { members, since: instant(T), sprints: [FIRST] };

  test('takes two questions for a sprint of some items, and asks only for what sums are made of', async () => {
    const { jira, requests } = roleSite(issues);
    expect(await readRoleSums(jira, frame, asked)).toEqual({
      since: T,
      sprints: [
        { sprintId: 1, estimated: { byPo: 1, all: 1 }, assigned: none, subtasks: { byPo: 1, all: 1 } },
      ],
    });
    expect(requests).toMatchObject([
      { path: '/rest/api/3/search/jql', body: { fields: ['created', 'creator', 'issuetype'] } },
      { path: '/rest/api/3/changelog/bulkfetch', body: { fieldIds: ['assignee', POINTS_FIELD] } },
    ]);
  });

  test('of a board that counts items asks for no estimates', async () => {
    const { jira, requests } = roleSite(issues);
    const counting = { estimateField: { kind: 'item-count' } } as const;
    expect((await readRoleSums(jira, counting, asked)).sprints[0]?.estimated).toEqual(none);
    expect(requests[1]?.body).toMatchObject({ fieldIds: ['assignee'] });
  });

  test('asks nothing when there is no sprint to sum', async () => {
    const { jira, requests } = roleSite(issues);
    expect(await readRoleSums(jira, frame, { ...asked, sprints: [] })).toEqual({ since: T, sprints: [] });
    expect(requests).toEqual([]);
  });
});
