import { AppAtSite } from './app-at-site';
import { addToSprint } from '../../../local/jira/actions';
import { instant, MINUTE } from '../../../src/domain/model/instant';
import { exportText } from '../../../src/forge/agreement/export-of-board';
import { answerBoard } from '../../../src/forge/resolvers/board';
import { answerChangeNorms } from '../../../src/forge/resolvers/change-norms';
import { answerExportBoard } from '../../../src/forge/resolvers/export-board';
import { answerMark } from '../../../src/forge/resolvers/mark';
import { keptRounds } from '../../../src/store/rounds-kept';
import { wrapKept } from '../../../src/store/kept';
import { sharedKeys } from '../../../src/store/keys';
import { writeRoleSums } from '../../../src/store/role-sums-kept';
import { BOARD } from '../queue/queue-at-work';

let app: AppAtSite;
beforeEach(async () => {
  app = new AppAtSite();
  await app.switchOn();
});
afterEach(() => app.close());

async function markSomething(): Promise<void> {
  const { site, queue } = app;
  queue.now = instant(queue.now + 5 * MINUTE);
  addToSprint(site, '900001', 4, { at: queue.now, by: 'person-a' });
  queue.now = instant(queue.now + 5 * MINUTE);
  await queue.take({ kind: 'open', boardId: BOARD });
  const { shown } = await app.told(answerBoard, {}, 'owner');
  if (shown?.kind !== 'running') throw new Error('A sprint runs.');
  const changes = shown.changes.map(({ id }) => id);
  await app.told(answerMark, { sprintId: 4, changes, mark: 'agreed' }, 'owner');
}

async function openRound(): Promise<void> {
  const round = { statements: ['P1'], openedOn: '2024-10-18', afterSprint: 3 };
  const closed = { ...round, closedOn: '2024-10-19', result: { kind: 'too-few' } } as const;
  const rounds = { open: { id: 'round-two', ...round }, closed: [{ id: 'round-one', ...closed }] };
  const keep = (key: string, value: unknown) => ({ kind: 'set', key, revision: 0, value }) as const;
  await app.queue.store.changeShared([
    keep(sharedKeys.rounds(BOARD), wrapKept(keptRounds, rounds)),
    keep(sharedKeys.counters(BOARD), { v: 1, is: { P1: [4, 0, 0, 0, 0] } }),
    keep(sharedKeys.participation(BOARD), { v: 1, is: ['a-mark-of-somebody'] }),
  ]);
}

describe('an export', () => {
  test('is for project admins who are of the team', async () => {
    expect(await app.ask(answerExportBoard, {}, 'owner')).toMatchObject({ code: 'not-an-admin' });
    expect(await app.ask(answerExportBoard, {}, 'admin')).toMatchObject({ code: 'not-the-team' });
    expect(await app.told(answerExportBoard, {}, 'admin-developer')).toMatchObject({
      fileName: 'trust-signals-board-1-2024-10-19.json',
    });
  });

  test('holds what the team said and agreed on, with dates, and says what it leaves to Jira', async () => {
    await markSomething();
    await app.told(answerChangeNorms, { revision: 0, norms: { changingASprint: 'We ask.' } }, 'owner');
    const { json } = await app.told(answerExportBoard, {}, 'admin-developer');
    expect(JSON.parse(json)).toMatchObject({
      board: { id: 1, name: 'Shop board' },
      exportedAt: new Date(app.queue.now).toISOString(),
      agreement: { norms: { changingASprint: 'We ask.' }, changes: [{ what: 'changingASprint' }] },
      marks: [{ sprintId: 4, itemId: '900001', kind: 'entered', marks: [{ kind: 'agreed' }] }],
      leftOut: [expect.stringContaining('Jira has itself') as string, expect.any(String) as string],
    });
    expect(json).not.toMatch(/frozen|SHOP-/);
  });

  test('tells of an open check-in what it asks, and neither who answered nor any count', async () => {
    await openRound();
    const sums = { since: instant(app.queue.now), sprints: [] };
    await writeRoleSums(app.queue.store, BOARD, { fingerprint: 'whose-role-it-is', sums });
    const { json } = await app.told(answerExportBoard, {}, 'admin-developer');
    expect(JSON.parse(json)).toMatchObject({
      checkIns: { open: { statements: ['P1'] }, closed: [{ result: { kind: 'too-few' } }] },
      sumsOfTheProductOwnerRole: { sprints: [] },
    });
    expect(json).not.toMatch(/a-mark-of-somebody|whose-role-it-is|round-two|secret|"P1":/);
  });

  test('with more marks than fit into an answer holds those of the newest changes, and says how many it lacks', () => {
    const head = { board: { id: 1, name: 'Shop board' }, exportedAt: '2024-10-19T00:00:00.000Z' };
    const marks = Array.from({ length: 9_000 }, (_, place) => ({
      itemId: String(place),
      said: 'x'.repeat(60),
    }));
    const json = exportText(head, { agreement: {} }, marks);
    expect(Buffer.byteLength(JSON.stringify(json))).toBeLessThan(450_001);
    const read = JSON.parse(json) as { marks: readonly unknown[]; leftOut: readonly string[] };
    expect(read.marks).toEqual(marks.slice(0, read.marks.length));
    expect(read.leftOut.at(-1)).toBe(
      `The oldest ${String(9_000 - read.marks.length)} marked changes did not fit.`,
    );
    expect(
      Buffer.byteLength(JSON.stringify(exportText(head, {}, marks.slice(0, read.marks.length)))),
    ).toBeGreaterThan(440_000);
  });
});
