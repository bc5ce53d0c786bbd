import { addToSprint } from '../../../local/jira/actions';
import { indexLag } from '../../../local/jira/faults/index-lag';
import type { LiveSite } from '../../../local/jira/live-site';
import { inspect } from '../../../src/domain/inspect';
import { instant, DAY } from '../../../src/domain/model/instant';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { frameOf, readHead } from '../../../src/jira/board-frame';
import { readBoardHistory } from '../../../src/jira/read-board-history';
import { readChangedItems } from '../../../src/jira/read-changed-items';
import { readOpenWork } from '../../../src/jira/read-open-work';
import { startOf } from '../../forge/queue/long-board';
import { anIssue } from '../../local/jira/small-site';
import { BOARD, changedSite, NOW, RUNNING, TroubledSite } from './troubled-site';

const NEW = '910001';
const question = { boardId: BOARD, closedSprints: 12, now: NOW, recorded: [] } as const;

let site: LiveSite;
let troubled: TroubledSite;

/** A board where an item was created in the running sprint a moment ago. */
beforeEach(() => {
  site = changedSite();
  const at = startOf(RUNNING) + 4 * DAY;
  site.putIssue(anIssue(Number(NEW), `SHOP-${NEW}`, { fields: { created: new Date(at).toISOString() } }));
  addToSprint(site, NEW, RUNNING, { at, by: 'paula' });
  troubled = new TroubledSite(site);
});
afterEach(() => troubled.close());

const lag = (...ids: readonly string[]) => {
  troubled.script.faults = [indexLag(ids)];
};
const openFrame = async () =>
  frameOf(await readHead(troubled.jira, BOARD), {
    ...{ ...question, onlySprints: [RUNNING, RUNNING + 1], depth: 'facts' },
  });
const known = (items: readonly WorkItem[]) => new Map(items.map((item) => [item.id, item]));

describe('an item that Jira’s search has not heard of yet', () => {
  test('is on the board at once when an event tells of it', async () => {
    lag(NEW);
    const [item] = await readChangedItems(troubled.jira, await openFrame(), [NEW]);
    expect([item?.id, item?.onBoard]).toEqual([NEW, true]);
  });

  test('stays in the running sprint when the page is refreshed after the event', async () => {
    lag(NEW, '3000');
    const frame = await openFrame();
    const before = known(await readChangedItems(troubled.jira, frame, [NEW, '3000']));
    const { changed, gone } = await readOpenWork(troubled.jira, frame, before);
    expect(gone).toEqual([]);
    const now = new Map([...before, ...known(changed)]);
    expect([NEW, '3000'].map((id) => now.get(id)?.onBoard)).toEqual([true, true]);
  });

  test('and of which no event told is counted with the next reading after the search has heard of it', async () => {
    const read = async () => {
      const { history } = await readBoardHistory(troubled.jira, question);
      return inspect(history, DEFAULT_SETTINGS, instant(NOW)).sprints;
    };
    const right = await read();
    lag(NEW);
    expect(await read()).not.toEqual(right);
    troubled.script.heal();
    expect(await read()).toEqual(right);
  });
});
