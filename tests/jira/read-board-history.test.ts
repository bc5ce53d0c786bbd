import { DAY } from '../../src/domain/model/instant';
import { readBoardHistory } from '../../src/jira/read-board-history';
import { configuration, SPRINT_FIELD, sprintEntry } from './answers-about-a-board';
import { failureOf } from './failure-of';
import { ok, refused, scriptedJira, type ScriptedSite } from './scripted-jira';
import {
  START,
  NOW,
  question,
  iso,
  sprint,
  item,
  leftItem,
  closed,
  ids,
  readAll,
  read,
} from './scripted-board';

describe('a cold board', () => {
  const items = Array.from({ length: 400 }, (_, position) => item(position + 1, (position % 12) + 1));
  const site = { sprints: closed(12), issues: [...items, leftItem(900)] };

  test('of 12 closed sprints and 400 items, one of them gone, takes 12 requests, four at a time', async () => {
    const { jira, requests, atOnce } = scriptedJira(site);
    const { history } = await readBoardHistory(jira, question);
    expect(history.items).toHaveLength(401);
    expect(requests).toHaveLength(12);
    expect(atOnce()).toBe(4);
  });

  test('takes one more request for 50 more sprints and one for 100 more items', async () => {
    const more = Array.from({ length: 100 }, (_, position) => item(position + 1_001, 60));
    const { jira, requests } = scriptedJira({
      sprints: closed(62),
      issues: [...items, ...more, leftItem(900)],
    });
    await readBoardHistory(jira, { ...question, closedSprints: 62 });
    expect(requests).toHaveLength(14);
  });

  test('never asks for a changelog inside an issue, and names the fields it wants', async () => {
    const { jira, requests } = scriptedJira(site);
    await readBoardHistory(jira, question);
    const bodies = requests.map(({ body }) => body as Record<string, unknown> | undefined);
    expect(JSON.stringify(requests)).not.toContain('expand');
    const history = bodies.find((body) => body?.['fieldIds'])?.['fieldIds'];
    expect(history).toEqual(['status', 'resolution', SPRINT_FIELD, 'customfield_10031']);
    expect(bodies.filter((body) => body?.['jql']).every((body) => Array.isArray(body?.['fields']))).toBe(
      true,
    );
  });
});

describe('the sprints that are read', () => {
  const unordered = [
    sprint(3, 'closed'),
    sprint(1, 'closed'),
    sprint(2, 'closed'),
    sprint(4, 'active'),
    sprint(5, 'future'),
  ];

  test('are the newest closed ones by their close, and all running and planned ones', async () => {
    const { sprints } = await read({ sprints: unordered, issues: [] }, { closedSprints: 2 });
    expect(sprints.map(({ id }) => id)).toEqual([3, 2, 4, 5]);
  });

  test('are one more when an older one is asked for', async () => {
    const { sprints } = await read({ sprints: unordered, issues: [] }, { closedSprints: 1, alsoSprint: 1 });
    expect(sprints.map(({ id }) => id)).toEqual([3, 1, 4, 5]);
  });

  test('do not hide the others: all that the board lists are named', async () => {
    const { history, listed } = await readAll({ sprints: unordered, issues: [] }, { closedSprints: 0 });
    expect(history.sprints.map(({ id }) => id)).toEqual([4, 5]);
    expect(listed.map(({ id }) => id)).toEqual([3, 1, 2, 4, 5]);
  });

  test('are found on the last page too', async () => {
    const { sprints } = await read({ sprints: closed(120), issues: [] }, { closedSprints: 1 });
    expect(sprints.map(({ id }) => id)).toEqual([120]);
  });

  test('that moved from one page to the next while they were read are one', async () => {
    const { sprints } = await read(
      { sprints: [...closed(50), ...closed(50)], issues: [] },
      { closedSprints: 60 },
    );
    expect(sprints).toHaveLength(50);
  });

  test('carry what was recorded', async () => {
    const recorded = [{ sprintId: 4, startedAt: iso(START) }];
    const { sprints } = await read({ sprints: unordered, issues: [] }, { recorded });
    expect(sprints.find(({ id }) => id === 4)?.recorded?.startedAt).toBe(START);
  });
});

describe('work that left a sprint', () => {
  test('is found by its history, though its Sprint field no longer names the sprint', async () => {
    const { items } = await read({ sprints: closed(12), issues: [item(1, 7), leftItem(2)] });
    expect(ids(items)).toEqual(['1', '2']);
    expect(items.find(({ id }) => id === '2')?.sprints).toEqual({
      kind: 'known',
      initial: [],
      flips: [
        { at: START, to: [7] },
        { at: START + 3 * DAY, to: [] },
      ],
    });
  });

  test('of a sprint nobody asked for is left alone', async () => {
    const histories = [sprintEntry(20, START, '', '99'), sprintEntry(21, START + DAY, '99', '')];
    const { items, coverage } = await read({
      sprints: closed(12),
      issues: [item(1, 7), leftItem(2, { histories })],
    });
    expect(ids(items)).toEqual(['1']);
    expect(coverage.candidates).toBe(2);
  });

  test('is looked for from a day before the earliest start, in the board’s projects', async () => {
    const { jira, requests } = scriptedJira({
      sprints: [sprint(2, 'closed'), sprint(3, 'active')],
      issues: [item(1, 2)],
    });
    const { coverage } = (await readBoardHistory(jira, question)).history;
    const scanned = requests.map(({ body }) => (body as { jql?: string } | undefined)?.jql);
    expect(scanned).toContain('project in ("EE") AND updated >= "2026-02-01 09:00" ORDER BY updated DESC');
    expect(coverage).toMatchObject({
      scannedSince: Date.UTC(2026, 1, 1, 9),
      projects: ['EE'],
      truncated: false,
    });
  });

  test('is looked for from the recorded start when that came before the typed one', async () => {
    const recorded = [{ sprintId: 2, startedAt: '2026-01-30T07:30:00Z' }];
    const { coverage } = await read({ sprints: [sprint(2, 'closed')], issues: [item(1, 2)] }, { recorded });
    expect(coverage.scannedSince).toBe(Date.UTC(2026, 0, 29, 7, 30));
  });

  test('that is named and may not be read is counted', async () => {
    const issues = [item(1, 7), leftItem(2, { isHidden: true }), leftItem(3)];
    const { items, coverage } = await read({ sprints: closed(12), issues });
    expect(ids(items)).toEqual(['1', '3']);
    expect(coverage.unreadable).toBe(1);
  });

  test('is not looked for while no sprint has started', async () => {
    const { jira, requests } = scriptedJira({
      sprints: [sprint(5, 'future')],
      issues: [item(1, 5), leftItem(2)],
    });
    const { items, coverage } = (await readBoardHistory(jira, question)).history;
    expect(ids(items)).toEqual(['1']);
    expect(coverage.scannedSince).toBe(NOW);
    expect(JSON.stringify(requests)).not.toContain('updated >=');
  });
});

describe('the items of the board', () => {
  const issues = [item(1, 7), item(2, 7, { onBoard: false }), leftItem(3)];
  const onBoard = async (site: ScriptedSite) => {
    const { items, coverage } = await read(site);
    return [coverage.boardItems, ...items.filter((each) => each.onBoard).map(({ id }) => id)];
  };
  const filterRefused = (status: number) => (request: { readonly body?: unknown }) =>
    JSON.stringify(request.body ?? '').includes('filter =') ? refused(status, 'No such filter.') : null;

  test('are those its filter returns, among them those that left', async () => {
    expect(await onBoard({ sprints: closed(12), issues })).toEqual(['known', '1', '3']);
  });

  test.each([400, 403, 404])(
    'are not known when the filter is refused with %i: then all are taken',
    async (status) => {
      const answers = await onBoard({ sprints: closed(12), issues, instead: filterRefused(status) });
      expect(answers).toEqual(['unknown', '1', '2', '3']);
    },
  );

  test('are not known when the board names no filter', async () => {
    const answers = await onBoard({
      sprints: closed(12),
      issues,
      configuration: { ...configuration, filter: null },
    });
    expect(answers).toEqual(['unknown', '1', '2', '3']);
  });

  test('are not taken for granted when Jira breaks down over them', async () => {
    const failure = await failureOf(() =>
      onBoard({ sprints: closed(12), issues, instead: filterRefused(503) }),
    );
    expect(failure.code).toBe('jira-unreachable');
  });
});

describe('a board', () => {
  test('without any sprint is read without asking for items', async () => {
    const { jira, requests } = scriptedJira({ sprints: [], issues: [] });
    const { history } = await readBoardHistory(jira, question);
    expect(history).toMatchObject({
      sprints: [],
      items: [],
      coverage: { boardItems: 'known', history: 'complete' },
    });
    expect(requests).toHaveLength(4);
  });

  test('whose configuration does not tell its kind is asked for itself', async () => {
    const untyped = { ...configuration, type: undefined };
    const { jira, requests } = scriptedJira({ sprints: closed(1), issues: [], configuration: untyped });
    const { history } = await readBoardHistory(jira, question);
    expect(history.board).toMatchObject({ id: 8, name: 'Checkout', kind: 'company-managed' });
    expect(requests.map(({ path }) => path)).toContain('/rest/agile/1.0/board/8');
  });

  test.each([
    ['unknown to Jira', 404, '/configuration', 'board-unknown'],
    ['closed to the app', 403, '/configuration', 'jira-refused'],
    ['that refuses to list sprints', 400, '/sprint', 'board-without-sprints'],
  ])('%s', async (_, status, end, code) => {
    const instead = ({ path }: { readonly path: string }) =>
      path.includes(`/board/8${end}`) ? refused(status, 'No.') : null;
    const failure = await failureOf(() => read({ sprints: closed(1), issues: [], instead }));
    expect(failure.code).toBe(code);
    expect(failure.next).not.toBe('');
  });

  test('of kind kanban works without sprints', async () => {
    const kanban = { ...configuration, type: 'kanban' };
    const failure = await failureOf(() => read({ sprints: [], issues: [], configuration: kanban }));
    expect(failure.code).toBe('board-without-sprints');
  });

  test('asked for by something that is no number is refused before Jira is asked', async () => {
    const { jira, requests } = scriptedJira({ sprints: [], issues: [] });
    const failure = await failureOf(() => readBoardHistory(jira, { ...question, boardId: 1.5 }));
    expect(failure.code).toBe('question-unreadable');
    expect(requests).toHaveLength(0);
  });
});

test('histories that come twice, on two pages and in any order give the same board', async () => {
  const site = { sprints: closed(12), issues: [item(1, 7), item(2, 8), leftItem(3)] };
  const shuffled = {
    ...site,
    issues: site.issues.map((each) => ({
      ...each,
      histories: [...each.histories, ...each.histories].reverse(),
    })),
  };
  expect(await read(shuffled)).toEqual(await read(site));
});

test('a search that never ends is noticed', async () => {
  const instead = ({ path }: { readonly path: string }) =>
    path.endsWith('/jql') ? ok({ issues: [], nextPageToken: 'again', isLast: false }) : null;
  const failure = await failureOf(() => read({ sprints: closed(1), issues: [], instead }));
  expect(failure.says).toContain('nextPageToken');
});
