import { meanwhile } from '../../../local/jira/faults/when';
import type { LiveSite } from '../../../local/jira/live-site';
import { inspect } from '../../../src/domain/inspect';
import type { BoardHistory } from '../../../src/domain/model/board-history';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { frameOf, readHead } from '../../../src/jira/board-frame';
import type { Jira } from '../../../src/jira/jira';
import { readBoardHistory } from '../../../src/jira/read-board-history';
import { readChangedItems } from '../../../src/jira/read-changed-items';
import { readOpenWork } from '../../../src/jira/read-open-work';
import { BOARD, changedSite, NOW, RUNNING, TroubledSite } from './troubled-site';

const question = { boardId: BOARD, closedSprints: 12, now: NOW, recorded: [] } as const;

let site: LiveSite;
let troubled: TroubledSite;
beforeEach(() => {
  site = changedSite();
  troubled = new TroubledSite(site);
});
afterEach(() => troubled.close());

/** Reads with the item deleted right before each call in turn, and once with it deleted from the start. */
async function withDeletedAtEachCall<T>(id: string, read: (jira: Jira) => Promise<T>) {
  const issue = site.issue(id)?.issue;
  if (issue === undefined) throw new Error(`There is no item ${id}.`);
  const before = await read(troubled.jira);
  const calls = troubled.requests.length;
  const readings: T[] = [];
  for (let call = 0; call <= calls; call += 1) {
    troubled.script.heal();
    troubled.script.faults = [meanwhile(call, () => site.deleteIssue(id, 'paula'))];
    readings.push(await read(troubled.jira));
    site.deleteIssue(id, 'paula');
    if (call < calls) site.putIssue(issue);
  }
  const after = await read(troubled.jira);
  return { before, readings, after };
}

/** The sprints as the page counts them; that an item which is on no board was left out is said beside, and no number. */
function ledgers(history: BoardHistory): string {
  const withoutNames = (name: string, value: unknown) => (name === 'leftOut' ? undefined : value);
  return JSON.stringify(inspect(history, DEFAULT_SETTINGS, NOW).sprints, withoutNames);
}

describe('an item that is deleted while its board is read', () => {
  test.each(['1000', '2001', '2002', '3000', '3001', '3002', '900001'])(
    'counts as if it were there, or as if it never was, and never in between: %s',
    async (id) => {
      const asked = { ...question, depth: 'signals' } as const;
      const read = async (jira: Jira) => ledgers((await readBoardHistory(jira, asked)).history);
      const { before, readings, after } = await withDeletedAtEachCall(id, read);
      expect(readings.length).toBeGreaterThan(8);
      expect(readings.filter((reading) => ![before, after].includes(reading))).toEqual([]);
    },
  );
});

describe('an item that is deleted while open work is read again', () => {
  const open = (jira: Jira) =>
    readHead(jira, BOARD).then((head) =>
      frameOf(head, { ...question, onlySprints: [RUNNING, RUNNING + 1], depth: 'facts' }),
    );

  test.each(['3000', '3001', '3002', '900001'])('is as it was, or off the board: %s', async (id) => {
    const read = async (jira: Jira) =>
      counted((await readOpenWork(jira, await open(jira), new Map())).changed, id);
    const { before, readings } = await withDeletedAtEachCall(id, read);
    expect(readings.filter((reading) => ![before, 'off the board'].includes(reading))).toEqual([]);
  });

  test.each(['3000', '3002'])(
    'is as it was, or off the board, when an event was about it: %s',
    async (id) => {
      const read = async (jira: Jira) =>
        counted(await readChangedItems(jira, await open(jira), [id, '3001']), id);
      const { before, readings } = await withDeletedAtEachCall(id, read);
      expect(readings.filter((reading) => ![before, 'off the board'].includes(reading))).toEqual([]);
    },
  );
});

/** How an item counts on the board. */
function counted(items: readonly WorkItem[], id: string): string {
  const item = items.find((one) => one.id === id);
  return item?.onBoard === true ? JSON.stringify(item) : 'off the board';
}
