import { aServer, find } from '../asking';
import { anIssue, smallSite, RUNNING, inField, SPRINT_FIELD } from '../small-site';

const FOUND: readonly (readonly [edge: string, jql: string, keys: readonly string[]])[] = [
  ['a project by key', 'project = OPS', ['OPS-1', 'OPS-2']],
  ['a project by key in small letters', 'project = ops', ['OPS-1', 'OPS-2']],
  ['a project by id', 'project = 10001', ['OPS-1', 'OPS-2']],
  ['a project by name', 'project = "Guest checkout"', ['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-10']],
  ['another project', 'project != SHOP', ['OPS-1', 'OPS-2']],
  ['issues by key', 'key in (SHOP-10, shop-2)', ['SHOP-2', 'SHOP-10']],
  ['issues by id', 'id in (101, 105)', ['OPS-1', 'SHOP-1']],
  ['an issue by the name issuekey', 'issuekey = OPS-2', ['OPS-2']],
  ['a sprint by id', 'sprint = 12', ['SHOP-1', 'SHOP-3']],
  ['a closed sprint keeps what was in it at the close', 'sprint = 11', ['SHOP-1', 'SHOP-2']],
  ['a sprint by a name with a comma', 'sprint = "Guests, baskets"', ['SHOP-1', 'SHOP-2']],
  ['a sprint by name without capitals', 'sprint in ("guests RETURN")', ['SHOP-10']],
  ['the running sprints', 'sprint in openSprints()', ['SHOP-1', 'SHOP-3']],
  ['the closed sprints', 'sprint in closedSprints()', ['SHOP-1', 'SHOP-2']],
  ['the planned sprints', 'sprint in futureSprints()', ['SHOP-10']],
  ['a sprint beside a function', 'sprint in (13, openSprints())', ['SHOP-1', 'SHOP-3', 'SHOP-10']],
  ['no sprint', 'sprint is EMPTY', ['OPS-1', 'OPS-2']],
  ['some sprint', 'sprint is not EMPTY', ['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-10']],
  ['another sprint leaves out what has none', 'sprint != 12', ['SHOP-2', 'SHOP-10']],
  ['NOT means what != means', 'NOT sprint = 12', ['SHOP-2', 'SHOP-10']],
  ['NOT over AND', 'NOT (project = SHOP AND sprint = 12) AND project = SHOP', ['SHOP-2', 'SHOP-10']],
  ['NOT twice', 'NOT NOT project = OPS', ['OPS-1', 'OPS-2']],
  ['a sprint or none', 'sprint in (13, EMPTY)', ['OPS-1', 'OPS-2', 'SHOP-10']],
  ['the Sprint field by number', 'cf[20020] = 13', ['SHOP-10']],
  ['a status by id', 'status = 5', ['SHOP-2']],
  ['a status name that two projects share', 'status = Done', ['OPS-2', 'SHOP-2']],
  ['a status category', 'statusCategory = "In Progress"', ['SHOP-1']],
  ['not in a status category', 'statusCategory != Done AND project = OPS', ['OPS-1']],
  ['a type by name', 'issuetype = Sub-task', ['SHOP-3']],
  ['a type by id', 'type = 8', ['SHOP-3']],
  ['types of sub-tasks', 'issuetype in subTaskIssueTypes()', ['SHOP-3']],
  ['standard types', 'project = SHOP AND issuetype in standardIssueTypes()', ['SHOP-1', 'SHOP-2', 'SHOP-10']],
  ['a parent', 'parent = SHOP-1', ['SHOP-3']],
  ['a label', 'labels = urgent', ['SHOP-3']],
  ['a number, where 0 is a value', '"Story Points" >= 0', ['SHOP-1', 'SHOP-2']],
  ['no number', '"Story Points" is EMPTY AND project = SHOP', ['SHOP-3', 'SHOP-10']],
  ['a number by cf[…]', 'cf[20016] = 5.0', ['SHOP-1']],
  ['unresolved', 'project = SHOP AND resolution = Unresolved', ['SHOP-1', 'SHOP-3', 'SHOP-10']],
  ['resolved', 'resolution is not EMPTY', ['SHOP-2']],
  ['a resolution', 'resolution in (Done, Duplicate)', ['SHOP-2']],
  ['words of the summary, in any order', 'summary ~ "card guests"', ['SHOP-1']],
  ['whole words only', 'summary ~ pay', ['SHOP-1', 'SHOP-2']],
  ['the beginning of a word', 'summary ~ "pay*"', ['SHOP-1', 'SHOP-2']],
  ['a phrase', 'summary ~ "\\"pay with a card\\""', ['SHOP-1']],
  ['without a word', 'summary !~ pay AND project = OPS', ['OPS-1', 'OPS-2']],
  ['a custom date', '"Go live" >= "2026-03-15" AND "Go live" < "2026-03-16"', ['SHOP-2']],
  ['a custom text by its words', 'Remark ~ bank', ['SHOP-2']],
  ['an empty text', 'Remark is EMPTY AND project = OPS', ['OPS-1', 'OPS-2']],
  ['a text that is not empty', 'Remark is not EMPTY', ['SHOP-2']],
  ['an option by its name', 'Customer = north', ['SHOP-2']],
  ['an option by its id', 'Customer in (300)', ['SHOP-2']],
  ['numbers below and up to', '"Story Points" < 5 OR "Story Points" <= 0', ['SHOP-2']],
  ['another number leaves out what has none', '"Story Points" != 5', ['SHOP-2']],
  ['a number or none', '"Story Points" in (5, EMPTY) AND project = SHOP', ['SHOP-1', 'SHOP-3', 'SHOP-10']],
  ['&& and ||', 'project = OPS && status = 6 || sprint = 13', ['OPS-2', 'SHOP-10']],
];

describe('JQL finds', () => {
  test.each(FOUND)('%s: %s', async (_edge, jql, keys) => {
    expect(await find(`${jql} ORDER BY key`)).toEqual(keys);
  });

  test('the issues of the person who asks', async () => {
    expect(await find('assignee = currentUser()', aServer(), 'person-dev')).toEqual(['SHOP-1']);
    expect(await find('assignee = currentUser()', aServer(), 'person-other')).toEqual([]);
  });

  test('an issue by the key that it had before it was moved', async () => {
    const moved = anIssue(101, 'SHOP-1', {
      histories: [
        {
          id: '1',
          created: '2026-03-03T00:00:00.000Z',
          items: [{ field: 'Key', fromString: 'OLD-7', toString: 'SHOP-1' }],
        },
      ],
    });
    expect(await find('key = OLD-7', aServer(smallSite({ issues: [moved] })))).toEqual(['SHOP-1']);
  });

  test('a sprint that no board lists and a Sprint field shows', async () => {
    const stray = { ...RUNNING, id: 99, name: 'Stray' };
    const issues = [anIssue(101, 'SHOP-1', { fields: { [SPRINT_FIELD]: [inField(stray)] } })];
    expect(await find('sprint = Stray', aServer(smallSite({ issues })))).toEqual(['SHOP-1']);
  });

  test('sprints of one name, all of them', async () => {
    const twin = { ...RUNNING, id: 99 };
    const issues = [RUNNING, twin].map((sprint, index) =>
      anIssue(101 + index, `SHOP-${index + 1}`, { fields: { [SPRINT_FIELD]: [inField(sprint)] } }),
    );
    expect(await find('sprint = "Guests pay" ORDER BY key', aServer(smallSite({ issues })))).toEqual([
      'SHOP-1',
      'SHOP-2',
    ]);
  });
});
