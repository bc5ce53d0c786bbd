import { liveSite } from '../../local/jira/live-site';
import { createJiraServer } from '../../local/jira/server';
import { reEstimate, removeFromSprint } from '../../local/jira/actions';
import { makeDemoSite } from '../../local/demo/demo-site';
import { instant } from '../../src/domain/model/instant';
import type { WorkItem } from '../../src/domain/model/work-item';
import { frameOf, readHead, type HeadAnswers } from '../../src/jira/board-frame';
import { headFrom, headOf } from '../../src/jira/board-head';
import { readBoardHistory, readFromHead } from '../../src/jira/read-board-history';
import { readOpenWork } from '../../src/jira/read-open-work';
import { jiraOver } from '../support/jira-over';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const BOARD = 3;

function demo() {
  const site = liveSite(makeDemoSite({ seed: 1, now: NOW }));
  const server = createJiraServer(site, { clock: () => NOW });
  return { site, server, ...jiraOver(server) };
}

const question = {
  boardId: BOARD,
  closedSprints: 3,
  depth: 'facts',
  now: instant(NOW),
  recorded: [],
} as const;

function openFrameOf(head: HeadAnswers) {
  const { listed } = frameOf(head, question);
  const onlySprints = listed.filter(({ state }) => state !== 'closed').map(({ id }) => id);
  return frameOf(head, { ...question, onlySprints });
}

async function known(jira: ReturnType<typeof demo>['jira'], head: HeadAnswers) {
  const { onlySprints } = { onlySprints: openFrameOf(head).sprintIds };
  const { history } = await readFromHead(jira, head, { ...question, onlySprints });
  return new Map(history.items.map((item) => [item.id, item]));
}

describe('the head of a board', () => {
  test('kept and read again gives the same board and the same items as a fresh reading', async () => {
    const { jira } = demo();
    const head = headFrom(JSON.parse(JSON.stringify(headOf(await readHead(jira, BOARD)))));
    if (head === null) throw new Error('It is a head.');
    const fresh = await readBoardHistory(jira, question);
    expect(await readFromHead(jira, head, question)).toEqual(fresh);
  });

  test('holds no field, no text and no person beyond what is read of it', async () => {
    const { jira, site } = demo();
    const head = JSON.stringify(headOf(await readHead(jira, BOARD)));
    for (const { accountId, displayName } of site.roles?.people ?? []) {
      expect(head).not.toContain(accountId);
      expect(head).not.toContain(displayName);
    }
    expect(head).not.toContain('summary');
    expect(head.length).toBeLessThan(20_000);
  });

  test('that is none is told from one that is', () => {
    expect(headFrom({ board: {} })).toBeNull();
  });
});

describe('the work of the open sprints, when it is known', () => {
  test('takes one request while nothing changed', async () => {
    const { jira, requests } = demo();
    const head = headOf(await readHead(jira, BOARD));
    const items = await known(jira, head);
    requests.length = 0;
    expect(await readOpenWork(jira, openFrameOf(head), items)).toEqual({ changed: [], gone: [] });
    expect(requests).toHaveLength(1);
  });

  test('is read again where an estimate changed, and only there', async () => {
    const { jira, site } = demo();
    const head = headOf(await readHead(jira, BOARD));
    const items = await known(jira, head);
    const one = anyIn(items, openFrameOf(head).sprintIds);
    const { estimateField } = openFrameOf(head);
    if (estimateField.kind !== 'field') throw new Error('The board estimates.');
    reEstimate(site, one.id, { fieldId: estimateField.field.id, value: 21 }, { at: NOW + 1 });
    const { changed } = await readOpenWork(jira, openFrameOf(head), items);
    expect(changed.map(({ id }) => id)).toEqual([one.id]);
    const [{ estimate } = one] = changed;
    expect(estimate.kind === 'known' && estimate.flips.at(-1)).toEqual({ at: NOW + 1, to: 21 });
  });
});

describe('work that left the open sprints', () => {
  test('is read as well, because no search finds it in the sprint any more', async () => {
    const { jira, site } = demo();
    const head = headOf(await readHead(jira, BOARD));
    const items = await known(jira, head);
    const one = anyIn(items, openFrameOf(head).sprintIds);
    removeFromSprint(site, one.id, { at: NOW + 1 });
    const { changed, gone } = await readOpenWork(jira, openFrameOf(head), items);
    expect(changed.map(({ id }) => id)).toEqual([one.id]);
    expect(gone).toEqual([]);
  });

  test('by being deleted is gone: nothing can be read of it', async () => {
    const { jira, site } = demo();
    const head = headOf(await readHead(jira, BOARD));
    const items = await known(jira, head);
    const one = anyIn(items, openFrameOf(head).sprintIds);
    site.deleteIssue(one.id, null);
    expect(await readOpenWork(jira, openFrameOf(head), items)).toEqual({ changed: [], gone: [one.id] });
  });
});

function anyIn(items: ReadonlyMap<string, WorkItem>, sprintIds: readonly number[]): WorkItem {
  const found = [...items.values()].find(({ kind, sprints }) => {
    if (kind !== 'item') return false;
    const today = sprints.kind === 'unknown' ? [] : (sprints.flips.at(-1)?.to ?? sprints.initial);
    return today.some((id) => sprintIds.includes(id));
  });
  if (found === undefined) throw new Error('The open sprints hold items.');
  return found;
}
