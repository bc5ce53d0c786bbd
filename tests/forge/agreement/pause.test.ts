import { AppAtSite, type Person } from './app-at-site';
import { addToSprint } from '../../../local/jira/actions';
import { MINUTE, instant } from '../../../src/domain/model/instant';
import { openBoardMemory } from '../../../src/forge/jql/board-memory';
import { computeClause } from '../../../src/forge/jql/compute-clause';
import { answerAgreement } from '../../../src/forge/resolvers/agreement';
import { answerBoard } from '../../../src/forge/resolvers/board';
import { answerChangeNorms } from '../../../src/forge/resolvers/change-norms';
import { answerAllowNotMarked, answerConsent } from '../../../src/forge/resolvers/consent';
import { answerConversation } from '../../../src/forge/resolvers/conversation';
import { answerExportBoard } from '../../../src/forge/resolvers/export-board';
import { answerItem } from '../../../src/forge/resolvers/item';
import { answerMark } from '../../../src/forge/resolvers/mark';
import { answerNewChanges } from '../../../src/forge/resolvers/new-changes';
import { answerPauseBoard } from '../../../src/forge/resolvers/pause-board';
import { answerPlanningFinished } from '../../../src/forge/resolvers/planning-finished';
import { answerRoleSignals } from '../../../src/forge/resolvers/role-signals';
import { takeBoardEvent } from '../../../src/forge/triggers/board-event';
import { takeIssueEvent } from '../../../src/forge/triggers/issue-event';
import { passOverBoards } from '../../../src/forge/triggers/pass-over-boards';
import { takeSprintEvent } from '../../../src/forge/triggers/sprint-event';
import { readAgreement } from '../../../src/store/agreements';
import { memoryStore } from '../../../src/store/memory-store';
import { storeWhileOn } from '../../../src/store/store-while-on';
import { bumpVersion } from '../../../src/store/versions';
import { BOARD } from '../queue/queue-at-work';

let app: AppAtSite;
beforeEach(async () => {
  app = new AppAtSite();
  await app.switchOn();
});
afterEach(() => app.close());

const pause = (as: Person, paused = true) => app.ask(answerPauseBoard, { paused }, as);

describe('a paused board', () => {
  test('was paused by anybody of the team, and by nobody else', async () => {
    for (const person of ['admin', 'watcher'] as const)
      expect(await pause(person)).toMatchObject({ code: 'not-the-team' });
    expect(await pause('developer')).toMatchObject({ value: { paused: true, mayPause: true } });
    expect(await app.told(answerAgreement, {}, 'owner')).toMatchObject({
      changes: [{ what: 'paused', by: 'team' }],
    });
    expect(await app.told(answerConsent, {}, 'watcher')).toMatchObject({ state: 'on', paused: true });
  });

  test('shows and takes nothing but its agreement, and says who can let it go on', async () => {
    await pause('admin-developer');
    const sprint = { sprintId: 4, changes: ['1.entered.2'], mark: 'agreed' };
    const questions = [
      () => app.ask(answerBoard, {}, 'admin-developer'),
      () => app.ask(answerConversation, {}, 'admin-developer'),
      () => app.ask(answerItem, { kind: 'item' }, 'admin-developer'),
      () => app.ask(answerNewChanges, {}, 'admin-developer'),
      () => app.ask(answerMark, sprint, 'admin-developer'),
      () => app.ask(answerPlanningFinished, { sprintId: 4 }, 'admin-developer'),
      () => app.ask(answerAllowNotMarked, { on: true }, 'admin-developer'),
      () => app.ask(answerRoleSignals, {}, 'admin-developer'),
      () => app.ask(answerChangeNorms, { revision: 0, norms: { keptSprints: 6 } }, 'admin-developer'),
      () => app.ask(answerExportBoard, {}, 'admin-developer'),
    ];
    const before = app.queue.bytes();
    for (const question of questions)
      expect(await question()).toMatchObject({
        code: 'board-paused',
        next: expect.stringContaining('Anybody of your team') as string,
      });
    expect(app.queue.differsFrom(before)).toEqual([]);
    expect(await app.ask(answerAgreement, {}, 'owner')).toMatchObject({ kind: 'ok' });
  });

  test('is not there for somebody who may not see the board, paused or not', async () => {
    await pause('owner');
    expect(await app.ask(answerBoard, {}, 'stranger')).toMatchObject({ code: 'board-not-yours' });
    expect(await app.ask(answerItem, { kind: 'item' }, 'stranger')).toMatchObject({
      value: { kind: 'silent', boards: [] },
    });
  });

  test('is told in searches in words', async () => {
    await pause('owner');
    const memory = openBoardMemory(app.queue.store, app.queue.now);
    const clause = { functionName: 'addedAfterSprintStart', operator: 'in', arguments: ['1'] } as const;
    expect(await computeClause(memory, clause)).toEqual({
      error: expect.stringContaining('paused') as string,
    });
  });

  test('has nothing written of it by any event, step or daily pass, in whatever order they come', async () => {
    const { queue } = app;
    await queue.handOn({ kind: 'step', boardId: BOARD });
    await pause('owner');
    const before = queue.bytes();
    const asked = queue.requests.length;
    const issue = { id: '4000', key: 'SHOP-4000' };
    await takeIssueEvent({ issue }, queue.receipt);
    await takeBoardEvent({ configuration: { id: BOARD } }, queue.receipt);
    for (const eventType of ['started', 'closed', 'deleted'])
      await takeSprintEvent(
        { eventType: `avi:jira-software:${eventType}:sprint`, sprint: { id: 4, originBoardId: BOARD } },
        queue.receipt,
      );
    await passOverBoards(queue.receipt);
    for (const kind of ['begin', 'open', 'beyond', 'head', 'reconcile', 'searches'] as const)
      await queue.take({ kind, boardId: BOARD });
    await queue.take({ kind: 'items', boardId: BOARD, ids: ['4000'] });
    await queue.take({ kind: 'freeze', boardId: BOARD, sprintId: 3 });
    await queue.take({ kind: 'unheard of', boardId: BOARD });
    await queue.drain();
    expect(queue.differsFrom(before)).toEqual([]);
    expect(queue.requests).toHaveLength(asked);
  });

  test('in the middle of a step keeps nothing more of it', async () => {
    const { queue } = app;
    const store = storeWhileOn(queue.store, BOARD);
    await bumpVersion(store, BOARD, 'before');
    await pause('owner');
    await expect(bumpVersion(store, BOARD, 'after')).rejects.toMatchObject({
      failure: { code: 'board-paused' },
    });
  });

  test('goes on with what happened meanwhile, for anybody of the team', async () => {
    const { queue, site } = app;
    await pause('owner');
    queue.now = instant(queue.now + 20 * MINUTE);
    addToSprint(site, '900001', 4, { at: queue.now, by: 'person-a' });
    queue.now = instant(queue.now + 20 * MINUTE);
    expect(await pause('watcher', false)).toMatchObject({ code: 'not-the-team' });
    expect(await pause('developer', false)).toMatchObject({
      value: { paused: false, changes: [{ what: 'resumed' }, { what: 'paused' }] },
    });
    await queue.drain();
    const { shown } = await app.told(answerBoard, {}, 'owner');
    expect(shown).toMatchObject({ kind: 'running', cameIn: { items: 1 } });
    expect(await app.told(answerNewChanges, {}, 'owner')).toMatchObject({ kind: 'changes', count: 1 });
  });

  test('that is paused again stays as it is, and the log tells it once', async () => {
    await pause('owner');
    const before = app.queue.bytes();
    await pause('developer');
    expect(app.queue.differsFrom(before)).toEqual([]);
  });
});

test('what was agreed before boards could be paused is read as not paused', async () => {
  const store = memoryStore();
  const roleSignals = { poRoleId: null, switchedOnAt: null };
  await store.set('agreement:8', { v: 1, is: { switchedOnAt: 5, roleSignals, notMarkedSearch: true } });
  expect(await readAgreement(store, 8)).toEqual({
    ...{ switchedOnAt: 5, pausedAt: null, roleSignals, notMarkedSearch: true },
  });
});
