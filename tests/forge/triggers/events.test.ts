import { eraseBoard } from '../../../src/store/erase-board';
import { OFF } from '../../../src/domain/model/agreement';
import { instant } from '../../../src/domain/model/instant';
import type { HistoryBody } from '../../../src/forge/queue/history-body';
import { takeBoardEvent } from '../../../src/forge/triggers/board-event';
import { takeIssueEvent } from '../../../src/forge/triggers/issue-event';
import { passOverBoards } from '../../../src/forge/triggers/pass-over-boards';
import type { Receipt } from '../../../src/forge/triggers/receipt';
import { takeSprintEvent } from '../../../src/forge/triggers/sprint-event';
import { writeAgreement } from '../../../src/store/agreements';
import { indexBoard } from '../../../src/store/board-index';
import { writeHead } from '../../../src/store/heads';
import { memoryStore } from '../../../src/store/memory-store';
import { readRecordedSprints } from '../../../src/store/recorded-sprints';
import type { Store } from '../../../src/store/store';
import { watched } from '../queue/queue-at-work';

const NOW = instant(Date.UTC(2026, 2, 20, 12, 30));

let kept: Map<string, string>;
let store: Store;
let writes: string[];
let handedOn: HistoryBody[];
let receipt: Receipt;

beforeEach(() => {
  kept = new Map();
  writes = [];
  handedOn = [];
  store = memoryStore(kept);
  receipt = {
    store: watched(store, (key) => void writes.push(key)),
    now: NOW,
    handOn: (body) => Promise.resolve(void handedOn.push(body)),
  };
});

async function switchOn(boardId: number, ...projects: string[]): Promise<void> {
  await writeAgreement(store, boardId, { ...OFF, switchedOnAt: instant(NOW - 1_000) });
  await indexBoard(store, boardId, projects);
}

const issueEvent = (key: string, items: readonly object[] = []) => ({
  eventType: 'avi:jira:updated:issue',
  issue: { id: '101', key, fields: { summary: 'A secret', project: { key: key.split('-')[0] } } },
  changelog: { id: '9', items },
  atlassianId: 'person-a',
});
const sprintEvent = (happened: string, changed: object = {}) => ({
  eventType: `avi:jira-software:${happened}:sprint`,
  sprint: { id: '12', originBoardId: '1', name: 'Guests pay', goal: 'Guests can pay', ...changed },
  atlassianId: 'person-a',
});

describe('an event about a board that is off', () => {
  test.each<[string, (event: unknown, receipt: Receipt) => Promise<void>, object]>([
    ['an item', takeIssueEvent, issueEvent('SHOP-1')],
    ['a started sprint', takeSprintEvent, sprintEvent('started')],
    ['its configuration', takeBoardEvent, { configuration: { id: 1 } }],
  ])('is dropped before anything is written: %s', async (_, take, event) => {
    await writeHead(store, 1, { sprints: [{ id: 12, name: 'Guests pay', state: 'active' }] });
    await switchOn(1, 'SHOP');
    await eraseBoard(store, 1);
    await take(event, receipt);
    expect({ writes, handedOn }).toEqual({ writes: [], handedOn: [] });
  });

  test('that is being erased is dropped too', async () => {
    await switchOn(1, 'SHOP');
    await writeAgreement(store, 1, OFF);
    await takeIssueEvent(issueEvent('SHOP-1'), receipt);
    await takeSprintEvent(sprintEvent('started'), receipt);
    await takeBoardEvent({ board: { id: '1' } }, receipt);
    expect({ writes, handedOn }).toEqual({ writes: [], handedOn: [] });
  });
});

describe('an event about an item', () => {
  test('tells each board that shows its project which item it is, and nothing else', async () => {
    await switchOn(1, 'SHOP');
    await switchOn(2, 'SHOP', 'OPS');
    await switchOn(3, 'OPS');
    await takeIssueEvent(issueEvent('SHOP-1'), receipt);
    expect(handedOn).toEqual([1, 2].map((boardId) => ({ kind: 'items', boardId, ids: ['101'] })));
    expect(writes).toEqual([]);
  });

  test('that was moved tells the boards of both projects, each once', async () => {
    await switchOn(1, 'SHOP');
    await switchOn(2, 'SHOP', 'OPS');
    await switchOn(3, 'OPS');
    const moved = [
      { field: 'project', from: '10000', fromString: 'Guest checkout', to: '10001', toString: 'Operations' },
      { field: 'Key', from: null, fromString: 'SHOP-1', to: null, toString: 'OPS-7' },
    ];
    await takeIssueEvent(issueEvent('OPS-7', moved), receipt);
    expect(handedOn.map(({ boardId }) => boardId).sort()).toEqual([1, 2, 3]);
  });

  test('without its project goes by its key; a deleted one has no changelog', async () => {
    await switchOn(1, 'SHOP');
    await takeIssueEvent({ eventType: 'avi:jira:deleted:issue', issue: { id: 101, key: 'SHOP-1' } }, receipt);
    expect(handedOn).toHaveLength(1);
  });
});

describe('an event about a sprint', () => {
  beforeEach(() => switchOn(1, 'SHOP'));

  test('that started is recorded with the moment of its receipt and its goal; the first receipt counts', async () => {
    await takeSprintEvent(sprintEvent('started'), receipt);
    await takeSprintEvent(sprintEvent('started'), { ...receipt, now: instant(NOW + 5_000) });
    const recorded = (await readRecordedSprints(store, 1)).get(12);
    expect(recorded).toMatchObject({ startedAt: NOW, goalAtStart: 'Guests can pay', seenActive: false });
    expect(handedOn.slice(0, 2)).toEqual([
      { kind: 'head', boardId: 1 },
      { kind: 'open', boardId: 1 },
    ]);
  });

  test('whose receipt is worked on late keeps the earlier moment', async () => {
    await takeSprintEvent(sprintEvent('started'), { ...receipt, now: instant(NOW + 5_000) });
    await takeSprintEvent(sprintEvent('started', { goal: ' ' }), receipt);
    expect((await readRecordedSprints(store, 1)).get(12)).toMatchObject({
      ...{ startedAt: NOW, goalAtStart: null },
    });
  });

  test('that had closed before is no start', async () => {
    await takeSprintEvent(sprintEvent('started', { completeDate: '2026-03-06T10:00:00.000+0000' }), receipt);
    expect((await readRecordedSprints(store, 1)).size).toBe(0);
  });

  test('is told to every board that lists it, not only to the one that owns it', async () => {
    await switchOn(2, 'OPS');
    await switchOn(3, 'OPS');
    const answers = { board: {}, configuration: {}, fields: [], statuses: [] };
    await writeHead(store, 3, { ...answers, sprints: [{ id: 12, name: 'Guests pay', state: 'active' }] });
    await takeSprintEvent(sprintEvent('closed'), receipt);
    expect(handedOn).toEqual([1, 3].map((boardId) => ({ kind: 'head', boardId })));
  });

  test('that only changed writes nothing', async () => {
    await takeSprintEvent(sprintEvent('updated'), receipt);
    expect({ writes, handedOn }).toEqual({ writes: [], handedOn: [{ kind: 'head', boardId: 1 }] });
  });
});

describe('an event about a board', () => {
  test.each([{ configuration: { id: 1 } }, { board: { id: '1', name: 'Shop' } }])(
    'has its open work and its backlog read again: %j',
    async (event) => {
      await switchOn(1, 'SHOP');
      await takeBoardEvent(event, receipt);
      expect(handedOn.map(({ kind }) => kind)).toEqual(['open', 'beyond']);
    },
  );
});

describe('an event that lacks what is needed', () => {
  const broken = [
    ...[null, undefined, 'text', 7, [], {}, { issue: null }, { sprint: {} }, { board: {} }],
    { issue: { id: '101' } },
    { issue: { id: 'x', key: 'SHOP-1' } },
    { issue: { id: '101', key: 'not a key' } },
    { eventType: 'avi:jira-software:started:sprint', sprint: { originBoardId: '1' } },
    { sprint: { id: '12', originBoardId: '1' } },
    { configuration: { id: -1 } },
    { configuration: { name: 'Shop' } },
  ];

  test.each(broken.map((event) => [event]))('is dropped in silence: %j', async (event) => {
    await switchOn(1, 'SHOP');
    for (const take of [takeIssueEvent, takeSprintEvent, takeBoardEvent]) await take(event, receipt);
    expect({ writes, handedOn }).toEqual({ writes: [], handedOn: [] });
  });

  test('only beside what is needed is taken', async () => {
    await switchOn(1, 'SHOP');
    const event = { issue: { id: 101, key: 'SHOP-1', fields: { project: 7 } }, changelog: 'none' };
    await takeIssueEvent(event, receipt);
    expect(handedOn).toHaveLength(1);
  });
});

test('nothing of a person and no text of an item is kept or handed on', async () => {
  await switchOn(1, 'SHOP');
  await takeIssueEvent(issueEvent('SHOP-1'), receipt);
  await takeSprintEvent(sprintEvent('started'), receipt);
  const all = JSON.stringify([...kept, handedOn]);
  expect(all).not.toMatch(/person-a|A secret/);
});

describe('the daily pass', () => {
  test('has every board that is on read again, and ends an erasing that was cut short', async () => {
    await switchOn(1, 'SHOP');
    await switchOn(2, 'SHOP');
    await writeHead(store, 2, {});
    await writeAgreement(store, 2, OFF);
    await passOverBoards(receipt);
    expect(handedOn).toEqual([{ kind: 'reconcile', boardId: 1 }]);
    expect([...kept.keys()].sort()).toEqual(['agreement:1', 'boards-of-project:SHOP:1']);
  });
});
