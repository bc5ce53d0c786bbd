import { makeDemoSite } from '../../../local/demo/demo-site';

const NOW = Date.UTC(2026, 2, 11, 10);
const site = makeDemoSite({ seed: 4, now: NOW });
const people = site.roles?.people ?? [];
const projects = site.roles?.projects ?? [];
const accountOf = (title: string): string => people.find((person) => person.title === title)?.accountId ?? '';
const browsable = (account: string): string[] =>
  projects.filter(({ browse }) => browse.includes(account)).map(({ projectKey }) => projectKey);

describe('the people of the demo', () => {
  test('each team has a Product Owner, a Scrum Master and four to seven developers', () => {
    for (const { roles } of projects.filter(({ projectKey }) => projectKey !== 'SEC')) {
      const count = (name: string): number => roles.find((role) => role.name === name)?.members.length ?? 0;
      expect([count('Product Owner'), count('Scrum Master')]).toEqual([1, 1]);
      expect(count('Developers')).toBeGreaterThanOrEqual(4);
      expect(count('Developers')).toBeLessThanOrEqual(7);
    }
    expect(projects).toHaveLength(7);
  });

  test('somebody from outside may browse the one open project and holds no role', () => {
    const outsider = accountOf('Somebody from outside');
    expect(browsable(outsider)).toEqual(['LIB']);
    expect(projects.flatMap(({ roles }) => roles.flatMap(({ members }) => members))).not.toContain(outsider);
  });

  test('the line manager may browse every team and holds no role', () => {
    const manager = accountOf('Line manager, in no team');
    expect(browsable(manager)).toEqual(['CHK', 'CLN', 'WHS', 'LRN', 'MTR', 'LIB']);
    expect(projects.flatMap(({ roles }) => roles.flatMap(({ members }) => members))).not.toContain(manager);
  });

  test('the restricted project is for few: not for the Product Owner whose sprints its fixes are in', () => {
    const restricted = projects.find(({ projectKey }) => projectKey === 'SEC');
    expect(restricted?.browse).toHaveLength(4);
    expect(browsable(accountOf('Product Owner of Guest checkout'))).toEqual(['CHK', 'LIB']);
    const running = site.boardDetails.get(1)?.sprints.find(({ state }) => state === 'active');
    const hidden = site.issues.filter(
      ({ key, fields }) =>
        key.startsWith('SEC-') &&
        JSON.stringify(fields.customfield_10020).includes(`"id":${running?.id ?? 0},`),
    );
    expect(hidden.length).toBeGreaterThanOrEqual(1);
    expect(site.boardDetails.get(1)?.issueKeys).toEqual(expect.arrayContaining(hidden.map(({ key }) => key)));
  });

  test('everybody who wrote, reported or is assigned is among the people', () => {
    const known = new Set(people.map(({ accountId }) => accountId));
    const named = JSON.stringify(site.issues).matchAll(/"accountId":"([^"]+)"/g);
    expect([...named].filter(([, account]) => !known.has(account ?? ''))).toEqual([]);
    expect(known.size).toBe(people.length);
  });
});

describe('what was recorded live', () => {
  test('are the last eight closed sprints and the running one of half of the teams', () => {
    for (const board of [1, 3, 5]) {
      const sprints = site.boardDetails.get(board)?.sprints.filter(({ state }) => state !== 'future') ?? [];
      const last = sprints.slice(-9).map(({ id }) => id);
      const recorded = site.recorded
        ?.map(({ sprintId }) => sprintId)
        .filter((id) => sprints.some((sprint) => sprint.id === id));
      expect(recorded).toEqual(last);
    }
    expect(site.recorded).toHaveLength(27);
  });

  test('came within two minutes of the typed start, and says when some plannings ended', () => {
    const sprints = new Map(
      [...site.boardDetails.values()].flatMap(({ sprints: own }) => own.map((sprint) => [sprint.id, sprint])),
    );
    for (const { sprintId, startedAt } of site.recorded ?? []) {
      const late = Date.parse(startedAt ?? '') - Date.parse(String(sprints.get(sprintId)?.startDate));
      expect(late).toBeGreaterThan(0);
      expect(late).toBeLessThanOrEqual(120_000);
    }
    const finished =
      site.recorded?.filter(({ planningFinishedAt }) => planningFinishedAt !== undefined) ?? [];
    expect(finished.length).toBeGreaterThan(9);
    expect(finished.length).toBeLessThan(27);
  });

  test('the goal was another one, or none, at two starts of the team that keeps changing, and never elsewhere', () => {
    const goals = (board: number): (readonly [unknown, unknown])[] =>
      (site.boardDetails.get(board)?.sprints ?? []).flatMap(({ id, goal }) =>
        (site.recorded ?? [])
          .filter(({ sprintId }) => sprintId === id)
          .map(({ goalAtStart }) => [goalAtStart, goal] as const),
      );
    const changed = (board: number): number => goals(board).filter(([then, now]) => then !== now).length;
    expect([changed(1), changed(3), changed(5)]).toEqual([0, 2, 0]);
  });
});

describe('the boards', () => {
  test('a kanban board has no sprints', () => {
    const [kanban] = site.boards.filter(({ type }) => type === 'kanban');
    expect(site.boardDetails.get(kanban?.id ?? 0)?.sprints).toEqual([]);
    expect(site.boardDetails.get(kanban?.id ?? 0)?.issueKeys?.length).toBeGreaterThan(5);
  });
});
