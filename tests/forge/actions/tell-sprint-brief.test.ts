// First: it stands in for what the app reaches Jira and its storage by.
import { AppAtSite, type Person } from '../agreement/app-at-site';
import { addToSprint } from '../../../local/jira/actions';
import { DAY } from '../../../src/domain/model/instant';
import { tellSprintBrief } from '../../../src/forge/actions/tell-sprint-brief';
import { answerAgreement } from '../../../src/forge/resolvers/agreement';
import { answerChangeNorms } from '../../../src/forge/resolvers/change-norms';
import { startOf } from '../queue/long-board';

const [CLOSED, RUNNING, BOARD] = [3, 4, 1];

describe('the sprint brief for automation and agents', () => {
  let app: AppAtSite;
  const asked = (payload: object, as: Person) =>
    app.as(as, () => tellSprintBrief({ boardId: BOARD, ...payload }));
  const textOf = async (payload: object, as: Person = 'developer'): Promise<string> => {
    const told = await asked(payload, as);
    if ('text' in told) return told.text;
    throw new Error(told.errors[0].message);
  };
  const open = async (briefAction: boolean): Promise<void> => {
    const { revision } = await app.told(answerAgreement, {}, 'developer');
    await app.told(answerChangeNorms, { revision, norms: { briefAction } }, 'developer');
  };

  beforeAll(async () => {
    app = new AppAtSite(CLOSED);
    await app.switchOn();
    addToSprint(app.site, '900001', RUNNING, { at: startOf(RUNNING) + 2 * DAY, by: 'developer' });
    await app.queue.take({ kind: 'open', boardId: BOARD });
  });
  afterAll(() => app.close());

  test('is told to nobody until the agreement opens it, and to nobody once it is shut again', async () => {
    const shut = {
      errors: [{ message: expect.stringContaining('does not open the sprint brief') as string }],
    };
    expect(await asked({}, 'developer')).toEqual(shut);
    await open(true);
    expect(await asked({}, 'developer')).toHaveProperty('text');
    await open(false);
    expect(await asked({}, 'developer')).toEqual(shut);
    await open(true);
  });

  test('tells scope facts, what builds trust and two questions, and ends with whom it is for', async () => {
    const text = await textOf({});
    expect(text).toContain('# Sprint brief: Sprint 4');
    expect(text.match(/^## .*$/gm)).toEqual([
      '## What was planned, came in and went out',
      '## What builds trust',
      '## Two questions to begin with',
    ]);
    expect(text).toMatch(/- Came in after the start: 1 item/);
    expect(text.endsWith('\n\nMade for the team.')).toBe(true);
  });

  test.each([
    ['of the running sprint', {}],
    ['of a closed one', { sprintId: CLOSED }],
  ])('%s holds no fate, no hint, no item and no name of anybody', async (_which, payload) => {
    const text = await textOf(payload);
    expect(text).not.toMatch(/completed|carried over|could cost trust|can also mean|trying|SHOP-|person-a/i);
  });
});
