import { AppAtSite, type Person } from './app-at-site';
import { DAY, instant } from '../../../src/domain/model/instant';
import { answerBoard } from '../../../src/forge/resolvers/board';
import { answerItem } from '../../../src/forge/resolvers/item';
import { answerNewChanges } from '../../../src/forge/resolvers/new-changes';
import { answerVersion } from '../../../src/forge/resolvers/version';

let app: AppAtSite;
beforeEach(async () => {
  app = new AppAtSite();
  await app.switchOn();
});
afterEach(() => app.close());

const passOf = async (as: Person) => (await app.told(answerBoard, {}, as)).live.pass;
const version = (pass: string, as: Person, boardId = 1) => app.ask(answerVersion, { boardId, pass }, as);

describe('a pass', () => {
  test('opens the version of its board to whom it was given, and Jira is not asked', async () => {
    const pass = await passOf('watcher');
    const asked = app.queue.requests.length;
    expect(await version(pass, 'watcher')).toMatchObject({ value: { history: { state: 'complete' } } });
    expect(app.queue.requests).toHaveLength(asked);
  });

  test('of somebody else, of another board, or made up, opens nothing', async () => {
    const pass = await passOf('owner');
    for (const tried of [
      version(pass, 'stranger'),
      version(pass, 'developer'),
      version(pass, 'owner', 2),
      version('', 'owner'),
      version(`${pass}=`, 'owner'),
    ])
      expect(await tried).toMatchObject({ code: 'board-not-yours' });
    expect(await app.ask(answerVersion, { boardId: 1 }, 'owner')).toMatchObject({
      code: 'question-unreadable',
    });
  });

  test('is good today and tomorrow, and on the day after a new one is asked for', async () => {
    const pass = await passOf('owner');
    const given = app.queue.now;
    const at = async (days: number) => {
      app.queue.now = instant((Math.floor(given / DAY) + days) * DAY);
      return (await version(pass, 'owner')).kind;
    };
    expect([await at(0), await at(1), await at(2)]).toEqual(['ok', 'ok', 'failed']);
  });

  test('is given to nobody who is not logged in, whatever the payload says', async () => {
    const pass = await passOf('owner');
    const question = { payload: { boardId: 1, pass, accountId: 'owner' }, context: {} };
    expect(await answerVersion(question)).toMatchObject({ code: 'board-not-yours' });
  });

  test('comes with what is said beside an item and with a board without news, each for its viewer', async () => {
    const tale = await app.told(answerItem, { kind: 'item' }, 'owner');
    const news = await app.told(answerNewChanges, {}, 'owner');
    if (tale.kind !== 'silent' || news.kind !== 'quiet') throw new Error('Nothing happened.');
    const pass = await passOf('owner');
    expect([tale.boards, news.pass]).toEqual([[{ id: 1, pass }], pass]);
    expect(await app.told(answerNewChanges, {}, 'watcher')).toEqual({ kind: 'quiet', pass: null });
    expect(await passOf('developer')).not.toBe(pass);
  });
});
