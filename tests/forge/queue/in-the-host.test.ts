import { addToSprint, changeIssue, closeSprint, reEstimate } from '../../../local/jira/actions';
import type { DeliverEvents } from '../../../local/forge/events/event-stream';
import { DAY, HOUR, MINUTE } from '../../../src/domain/model/instant';
import { boardsKnown } from '../../../src/store/agreements';
import { readProgress } from '../../../src/store/history-progress';
import { readMended } from '../../../src/store/mended';
import { rememberItems } from '../../../src/store/remembered';
import type { Store } from '../../../src/store/store';
import { OPS, POINTS_FIELD } from '../../local/jira/small-site';
import { type AppInHost, aFolder, endAll, runApp } from './app-in-host';
import { closeOf, longSite } from './long-board';

const BOARD = 1;
const CLOSED = 8;
const RUNNING = CLOSED + 1;

afterEach(endAll);

async function stored(app: AppInHost): Promise<Store> {
  await app.settled();
  await app.stop();
  return app.stored();
}

/** What is known of the items, without when it was read. */
async function knownIn(app: AppInHost) {
  const { items, frozenCloses } = await rememberItems(await stored(app), BOARD);
  const sorted = [...items.values()].sort((one, other) => Number(one.id) - Number(other.id));
  return { items: sorted, frozenCloses: [...frozenCloses].sort(([one], [other]) => one - other) };
}

function live({ site }: AppInHost): void {
  const at = { at: closeOf(RUNNING) - DAY, by: 'person-a' };
  addToSprint(site, '900001', RUNNING, at);
  reEstimate(site, '9000', { fieldId: POINTS_FIELD, value: 8 }, at);
  closeSprint(site, RUNNING, { at: closeOf(RUNNING), by: 'person-a' });
  site.deleteIssue('10001', 'person-a');
}

/** Each event twice, the newest first. */
const upsideDownTwice: DeliverEvents = async (events, deliver) => {
  for (const event of [...events, ...events].reverse()) await deliver(event);
};

describe('the app in the local Forge host', () => {
  test('reads the history of a board that is switched on; events twice and upside down end the same', async () => {
    const [plainly, oddly] = [
      await runApp(longSite(CLOSED), aFolder()),
      await runApp(longSite(CLOSED), aFolder(), upsideDownTwice),
    ];
    for (const app of [plainly, oddly]) {
      expect(await app.switchOn()).toMatchObject({ kind: 'ok', value: { state: 'on' } });
      await app.settled();
      live(app);
      await app.settled();
    }
    const [known, same] = [await knownIn(plainly), await knownIn(oddly)];
    expect(known.frozenCloses).toHaveLength(RUNNING);
    expect(known.items.find(({ id }) => id === '9000')?.estimate).toMatchObject({ flips: [{ to: 8 }] });
    expect(known.items.some(({ id }) => id === '10001')).toBe(false);
    expect(same).toEqual(known);
  });

  test('goes on with a history that was cut off by the end of the machine', async () => {
    // A function that the end of the machine takes its storage from logs the kind of that error, and nothing else.
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const folder = aFolder();
    const site = longSite(CLOSED);
    const first = await runApp(site, folder);
    const cut = new Promise<void>((resolve) => {
      first.instead = () => {
        if (first.jiraCalls() === 14) void first.stop().then(resolve);
        return null;
      };
    });
    await first.switchOn();
    await cut;
    await first.settled();
    expect(await readProgress(await first.stored(), BOARD)).toMatchObject({ state: 'reading' });
    const second = await runApp(site, folder);
    await second.moveOn(DAY);
    expect(await readProgress(await stored(second), BOARD)).toEqual({ state: 'complete' });
    // An error of the machine itself belongs to another realm than the tests, where it is no `Error` but an object.
    for (const [line] of logged.mock.calls) expect(line).toMatch(/^unexpected: (Error|object)$/);
    logged.mockRestore();
  });

  test('finds a lost event on its daily pass, and says so', async () => {
    const app = await runApp(longSite(CLOSED), aFolder(), () => undefined);
    await app.switchOn();
    await app.settled();
    reEstimate(app.site, '9000', { fieldId: POINTS_FIELD, value: 8 }, { at: Date.now(), by: 'person-a' });
    await app.moveOn(DAY);
    const store = await stored(app);
    expect(await readMended(store, BOARD)).toMatchObject({ items: 1, sprints: 0 });
  });

  test('neither asks Jira nor stores anything about a board that is off', async () => {
    const app = await runApp(longSite(CLOSED), aFolder());
    live(app);
    await app.moveOn(DAY);
    expect(app.jiraCalls()).toBe(0);
    expect(await (await stored(app)).list('')).toEqual([]);
    expect(app.lines.some((line) => line.startsWith('on-issue'))).toBe(true);
  });

  test('waits an hour for an allowance that is used up, then ends the history', async () => {
    const app = await runApp(longSite(CLOSED), aFolder());
    const reset = Date.now() + HOUR;
    let allowed = 12;
    app.instead = () => {
      allowed -= 1;
      if (allowed >= 0 || Date.now() + app.ahead() >= reset) return null;
      const headers = {
        'RateLimit-Reason': 'jira-quota-tenant-based',
        'X-RateLimit-Reset': new Date(reset).toISOString(),
      };
      return Response.json({}, { status: 429, headers });
    };
    await app.switchOn();
    await app.settled();
    const asked = app.jiraCalls();
    for (let quarter = 0; quarter < 3; quarter += 1) await app.moveOn(16 * MINUTE);
    expect(app.jiraCalls()).toBe(asked);
    for (let quarter = 0; quarter < 3; quarter += 1) await app.moveOn(16 * MINUTE);
    const store = await stored(app);
    expect(await readProgress(store, BOARD)).toEqual({ state: 'complete' });
    expect((await rememberItems(store, BOARD)).frozenCloses.size).toBe(CLOSED);
  });

  test('sets a board aside that was deleted, and follows an item into another project', async () => {
    const app = await runApp(longSite(CLOSED), aFolder());
    await app.switchOn();
    await app.settled();
    const moved = [
      {
        field: 'Key',
        fieldId: 'issuekey',
        from: null,
        fromString: 'SHOP-9000',
        to: null,
        toString: 'OPS-9000',
      },
      { field: 'project', fieldId: 'project', from: '10000', fromString: null, to: '10001', toString: null },
    ];
    const issue = app.site.issue('9000')?.issue;
    if (issue === undefined) throw new Error('The running sprint has this item.');
    app.site.putIssue({ ...issue, key: 'OPS-9000' });
    changeIssue(app.site, '9000', { at: Date.now(), by: 'person-a', items: moved, fields: { project: OPS } });
    await app.settled();
    app.site.boards = [];
    app.site.boardDetails = new Map();
    await app.moveOn(DAY);
    const store = await stored(app);
    expect((await rememberItems(store, BOARD)).items.get('9000')).toMatchObject({
      ...{ key: 'OPS-9000', onBoard: false },
    });
    expect(await readProgress(store, BOARD)).toMatchObject({ state: 'set-aside', done: CLOSED });
    expect(await boardsKnown(store)).toEqual([{ boardId: BOARD, on: true, paused: false }]);
  });
});
