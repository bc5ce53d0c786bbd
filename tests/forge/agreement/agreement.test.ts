import { AppAtSite, type Person, ROLES, roles } from './app-at-site';
import { DEFAULT_NORMS, type Norms } from '../../../src/domain/model/norms';
import { answerAgreement } from '../../../src/forge/resolvers/agreement';
import { answerBoard } from '../../../src/forge/resolvers/board';
import { answerChangeNorms } from '../../../src/forge/resolvers/change-norms';
import { answerConversation } from '../../../src/forge/resolvers/conversation';

let app: AppAtSite;
beforeEach(async () => {
  app = new AppAtSite();
  await app.switchOn();
});
afterEach(() => app.close());

const change = (norms: Partial<Norms>, as: Person, revision = 0) =>
  app.ask(answerChangeNorms, { revision, norms }, as);
const shown = (as: Person) => app.told(answerAgreement, {}, as);

describe('an agreement', () => {
  test('is read by the team and by project admins, and by nobody else', async () => {
    for (const person of ['owner', 'developer', 'admin'] as const) {
      expect(await shown(person)).toMatchObject({ revision: 0, norms: DEFAULT_NORMS, paused: false });
    }
    expect(await app.ask(answerAgreement, {}, 'watcher')).toMatchObject({ code: 'not-the-team' });
    expect(await app.ask(answerAgreement, {}, 'stranger')).toMatchObject({ code: 'board-not-yours' });
  });

  test('says role by role who sees what, and what the reader sees', async () => {
    const { access, youSee } = await shown('owner');
    expect(access.slice(0, 2)).toEqual([
      'Developers: every page, as part of the team.',
      'Product Owner: every page, as part of the team.',
    ]);
    expect(youSee[0]).toBe('You are of the team: you see every page of this board.');
    expect((await shown('admin')).youSee[0]).toContain('hold no role of the team');
  });

  test('offers statuses and roles to whoever may change it, and every threshold with its ground', async () => {
    const { statuses, roles: offered, sprints, thresholds, mayEdit } = await shown('owner');
    expect([mayEdit, statuses.map(({ id }) => id)]).toEqual([true, ['1', '3', '5', '6']]);
    expect(offered.map(({ name }) => name)).toEqual(['Developers', 'Product Owner', 'Watchers']);
    expect(sprints.map(({ id }) => id)).toEqual([4, 3, 2, 1]);
    expect(thresholds).toHaveLength(11);
  });
});

describe('a change of the agreement', () => {
  test('is made by anybody of the team, and stands in the log with its day and its side, never with a name', async () => {
    expect(await change({ planningGraceHours: 8 }, 'owner')).toMatchObject({
      value: { revision: 1, norms: { planningGraceHours: 8 } },
    });
    expect(await change({ keptSprints: 12 }, 'admin')).toMatchObject({
      value: {
        changes: [
          { what: 'keptSprints', by: 'admin', day: '2024-10-19' },
          { what: 'planningGraceHours', by: 'team', day: '2024-10-19' },
        ],
      },
    });
    expect(JSON.stringify(await shown('developer'))).not.toMatch(/owner"|admin-developer/);
  });

  test('is left to project admins where the agreement says so', async () => {
    await change({ mayEdit: 'admins' }, 'developer');
    expect(await change({ keptSprints: 12 }, 'developer', 1)).toMatchObject({ code: 'not-an-admin' });
    expect(await shown('developer')).toMatchObject({ mayEdit: false, statuses: [], roles: [] });
    await change({ doneStatusIds: ['3'], teamRoleIds: [ROLES.developers] }, 'admin');
    expect(await shown('developer')).toMatchObject({
      statuses: [{ id: '3' }],
      roles: [{ id: ROLES.developers }],
    });
    expect(await change({ keptSprints: 12 }, 'admin', 1)).toMatchObject({ kind: 'ok' });
    expect(await change({ keptSprints: 9 }, 'watcher', 2)).toMatchObject({ code: 'not-the-team' });
  });

  test('of another part stands beside what others changed meanwhile; of the same part nothing is changed', async () => {
    await change({ planningGraceHours: 8 }, 'owner', 0);
    expect(await change({ changingASprint: 'We ask first.' }, 'developer', 0)).toMatchObject({ kind: 'ok' });
    expect(await change({ planningGraceHours: 2 }, 'developer', 0)).toMatchObject({
      code: 'changed-meanwhile',
    });
    expect((await shown('owner')).norms).toMatchObject({
      planningGraceHours: 8,
      changingASprint: 'We ask first.',
    });
  });

  test('to what stands there already is no change', async () => {
    expect(await change(DEFAULT_NORMS, 'owner')).toMatchObject({ value: { revision: 0, changes: [] } });
  });

  test.each<readonly [string, Partial<Norms>, string]>([
    ['a status that the site does not have', { doneStatusIds: ['77'] }, 'norm-unusable'],
    ['a role that the project does not have', { teamRoleIds: [99] }, 'norm-unusable'],
    ['a sprint of another board', { leftOut: [{ sprintId: 99, because: 'Holidays' }] }, 'norm-unusable'],
    ['a threshold out of its range', { thresholds: { carryOver: 0 } }, 'norm-unusable'],
    ['a mention', { changingASprint: 'Ask @Jo' }, 'names-a-person'],
    ['a line that is none of ours', { admins: true } as never, 'question-unreadable'],
  ])('with %s changes nothing', async (_, norms, code) => {
    expect(await change({ planningGraceHours: 8, ...norms }, 'owner')).toMatchObject({ code });
    expect(await shown('owner')).toMatchObject({ revision: 0, norms: DEFAULT_NORMS });
  });

  test('holds at once: what was done by it is done on the board', async () => {
    const before = await app.told(answerBoard, { sprintId: 3 }, 'owner');
    await change({ doneStatusIds: ['1'] }, 'owner');
    const after = await app.told(answerBoard, { sprintId: 3 }, 'owner');
    expect([before.shown, after.shown]).toMatchObject([
      { completed: { items: 2 } },
      { completed: { items: 0 } },
    ]);
    expect(after.live.version).not.toBe(before.live.version);
  });

  test('that leaves a sprint out is told with its reason where the sprint is missed', async () => {
    await change({ leftOut: [{ sprintId: 3, because: 'Half of us were ill' }] }, 'owner');
    const told = await app.told(answerConversation, {}, 'owner');
    const sprints = told.kind === 'team' ? (told.velocity[0]?.sprints ?? []) : [];
    expect(sprints.find(({ sprintId }) => sprintId === 3)).toMatchObject({
      leftOut: 'by-the-team',
      leftOutBecause: 'Half of us were ill',
    });
    expect(sprints.filter(({ leftOutBecause }) => leftOutBecause !== undefined)).toHaveLength(1);
  });

  test('of the planning grace moves the end of planning of the running sprint', async () => {
    await change({ planningGraceHours: 0 }, 'owner');
    const { shown: sprint } = await app.told(answerBoard, {}, 'owner');
    if (sprint?.kind !== 'running') throw new Error('A sprint runs.');
    expect(sprint.planning.graceEndsAt).toBe(sprint.startedAt);
  });
});

describe('the team', () => {
  const isTeam = async (person: Person) => (await app.told(answerConversation, {}, person)).kind === 'team';

  test('are the holders of the usual roles until the agreement names others', async () => {
    expect(await isTeam('owner')).toBe(true);
    expect(await isTeam('watcher')).toBe(false);
    await change({ teamRoleIds: [ROLES.watchers], poRoleIds: [ROLES.po] }, 'admin');
    expect(await isTeam('watcher')).toBe(true);
    expect(await isTeam('owner')).toBe(true);
    expect(await isTeam('developer')).toBe(false);
    expect(await isTeam('admin')).toBe(false);
  });

  test('of a role that is gone is nobody; when all are gone the usual roles count again, and the page says so', async () => {
    await change({ teamRoleIds: [ROLES.watchers, ROLES.developers] }, 'admin');
    const without = (...gone: readonly number[]) => {
      const all = roles();
      const [project] = all.projects;
      if (project === undefined) throw new Error('There is a project.');
      const left = project.roles.filter(({ id }) => !gone.includes(id));
      app.site.roles = { ...all, projects: [{ ...project, roles: left }] };
    };
    without(ROLES.watchers);
    expect([await isTeam('owner'), await isTeam('developer')]).toEqual([false, true]);
    expect((await shown('developer')).warnings).toEqual([
      '1 role named here no longer exists: it counts as nobody’s.',
    ]);
    without(ROLES.watchers, ROLES.developers);
    expect(await isTeam('owner')).toBe(true);
    expect((await shown('owner')).warnings).toEqual([
      expect.stringMatching(/^None of the roles named here exists any more\./) as string,
    ]);
  });

  test('of a project whose roles have no usual names is asked for', async () => {
    app.site.roles = roles({ po: 'Herder', developers: 'Makers' });
    expect((await shown('admin')).warnings).toEqual([expect.stringMatching(/^Who is the team\?/) as string]);
  });
});
