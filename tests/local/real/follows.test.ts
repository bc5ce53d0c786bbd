import { makeDemoSite } from '../../../local/demo/demo-site';
import type { ForgeHost, PanelCall } from '../../../local/forge/forge-host';
import type { ProductEvent } from '../../../local/forge/events/product-event';
import { addToSprint, startSprint } from '../../../local/jira/actions';
import { followBoards } from '../../../local/real/follow-boards';
import { folderJira } from '../../../local/real/folder-jira';
import { lookForChanges } from '../../../local/real/look-for-changes';
import type { IndexedIssue } from '../../../local/jira/indexed-issue';
import { LiveSite } from '../../../local/jira/live-site';
import { recordOf } from '../../../local/jira/raw-values';
import type { Jira } from '../../../src/jira/jira';
import { anIssue, NOW, smallSite } from '../jira/small-site';
import { closeStarted, startedApp } from './a-real-start';

const MINUTE = 60_000;

describe('a look at a board for what changed', () => {
  const look = (site: LiveSite, asked: string[] = []) => {
    const jira = folderJira(site, () => NOW);
    const heard: Jira = (request) => {
      asked.push(request.path.split('?')[0] ?? '');
      return jira(request);
    };
    return lookForChanges(heard, 1, () => NOW);
  };
  const touched = (key: string, id: number, minutesAgo: number) =>
    anIssue(id, key, { fields: { updated: new Date(NOW - minutesAgo * MINUTE).toISOString() } });

  test('tells of an item that changed lately once, and again when it changed again', async () => {
    const site = new LiveSite(smallSite());
    const see = look(site);
    expect(await see()).toEqual([]);
    site.putIssue(touched('SHOP-900', 900, 1));
    expect(await see()).toEqual([
      {
        eventType: 'avi:jira:updated:issue',
        issue: { id: '900', key: 'SHOP-900', fields: { project: { key: 'SHOP' } } },
      },
    ]);
    expect(await see()).toEqual([]);
    site.putIssue(touched('SHOP-900', 900, 0));
    expect(await see()).toHaveLength(1);
  });

  test('tells nothing of what changed before anybody looked', async () => {
    const site = new LiveSite(smallSite({ issues: [...smallSite().issues, touched('SHOP-900', 900, 30)] }));
    expect(await look(site)()).toEqual([]);
  });

  test('of a sprint that changed it says to look anew, and not that it was started: nobody knows when', async () => {
    const site = new LiveSite(smallSite());
    const see = look(site);
    await see();
    startSprint(site, 13, { startDate: NOW, endDate: NOW + 14 * 24 * 60 * MINUTE });
    expect((await see()).map(({ eventType }) => eventType)).toEqual([
      'avi:jira-software:updated:sprint',
      'avi:jira-software:configuration-changed:board',
    ]);
    expect(await see()).toEqual([]);
  });

  test('costs two questions, and one more the first time', async () => {
    const asked: string[] = [];
    const see = look(new LiveSite(smallSite()), asked);
    await see();
    expect(asked).toHaveLength(3);
    await see();
    expect(asked).toHaveLength(5);
  });
});

describe('boards that are looked at', () => {
  const call = (boardId: unknown) => ({ payload: { boardId } }) as unknown as PanelCall;

  function followed(look: (boardId: number) => Promise<readonly ProductEvent[]>) {
    jest.useFakeTimers({ now: NOW });
    const told: ProductEvent[] = [];
    const lines: string[] = [];
    const forge = {
      invoke: () => Promise.resolve('answered'),
      deliver: (event: ProductEvent) => Promise.resolve(void told.push(event)),
      close: () => Promise.resolve(),
    } as unknown as ForgeHost;
    const parts = {
      look: (boardId: number) => () => look(boardId),
      log: (line: string) => void lines.push(line),
    };
    return { forge: followBoards(forge, parts), told, lines };
  }
  afterEach(() => {
    jest.useRealTimers();
  });

  test('are those that a panel asks about, each minute, until nobody asks any more', async () => {
    const looks: number[] = [];
    const { forge } = followed((boardId) => Promise.resolve((looks.push(boardId), [])));
    await jest.advanceTimersByTimeAsync(5 * MINUTE);
    expect(looks).toEqual([]);
    expect(await forge.invoke(call(7))).toBe('answered');
    await jest.advanceTimersByTimeAsync(2 * MINUTE);
    await forge.invoke(call(7));
    expect(looks).toEqual([7, 7]);
    await jest.advanceTimersByTimeAsync(20 * MINUTE);
    expect(looks).toEqual([7, 7, 7, 7, 7]);
    await forge.close();
  });

  test.each([['7'], [0], [-1], [1.5], [undefined]])('%p is no board', async (boardId) => {
    const looks: number[] = [];
    const { forge } = followed((one) => Promise.resolve((looks.push(one), [])));
    await forge.invoke(call(boardId));
    await jest.advanceTimersByTimeAsync(3 * MINUTE);
    expect(looks).toEqual([]);
    await forge.close();
  });

  test('a site that does not answer is left alone, longer and longer, and it is said', async () => {
    const looks: number[] = [];
    const { forge, lines } = followed(() => {
      looks.push((Date.now() - NOW) / MINUTE);
      return Promise.reject(new Error('No.'));
    });
    for (let minute = 0; minute < 40; minute += 1) {
      await forge.invoke(call(7));
      await jest.advanceTimersByTimeAsync(MINUTE);
    }
    expect(looks).toEqual([1, 3, 7, 15, 30]);
    expect(lines[0]).toBe('board 7: the site did not answer; looked at again in 2 min');
    await forge.close();
  });
});

/** Somebody puts an item of the backlog into the sprint. */
function broughtIn(site: LiveSite, project: string, sprintId: number): string {
  const isWaiting = ({ issue, sprintIds }: IndexedIssue) =>
    issue.key.startsWith(`${project}-`) &&
    sprintIds.length === 0 &&
    recordOf(issue.fields['issuetype'])?.['name'] === 'Story';
  const found = [...site.indexed()].find(isWaiting);
  if (found === undefined) throw new Error('Something waits in the backlog.');
  addToSprint(site, found.id, sprintId, { at: Date.now() });
  return found.issue.key;
}

describe('an open panel on a real site', () => {
  afterEach(closeStarted);

  test('sees within a look what somebody did in Jira', async () => {
    const site = makeDemoSite({ seed: 1, now: Date.now() });
    const rights = site.roles?.projects.find(({ projectKey }) => projectKey === 'WHS');
    const as = rights?.roles.find(({ name }) => name === 'Scrum Master')?.members[0] ?? '';
    const app = await startedApp({ site, as, project: 'WHS', boardId: 3, lookEvery: 150 });
    await app.host.settled();
    const first = await app.told('board', { boardId: 3 });
    const sprintId = first.shown?.id ?? 0;
    const key = broughtIn(app.site, 'WHS', sprintId);

    const { pass } = first.live;
    let { version } = first.live;
    for (let tries = 0; version === first.live.version && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      ({ version } = await app.told('version', { boardId: 3, pass }));
    }
    expect(version).not.toBe(first.live.version);
    expect(app.lines.join('\n')).toContain('on-issue: answered');
    const { shown } = await app.told('board', { boardId: 3 });
    const came = shown?.kind === 'running' ? shown.changes : [];
    expect(came).toContainEqual(
      expect.objectContaining({ kind: 'entered', item: expect.objectContaining({ key }) as object }),
    );
  }, 60_000);
});
