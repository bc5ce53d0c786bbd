import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { inspect } from '../../../src/domain/inspect';
import type { Inspection } from '../../../src/domain/model/inspection';
import type { JudgedReading } from '../../../src/domain/model/judgement';
import type { HistoryGap } from '../../../src/domain/model/track';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { inspected } from '../../laws/inspected';
import { randomBoard } from '../../laws/random-board';
import { deepFreeze } from '../../support/deep-freeze';
import { everythingIn } from '../../support/everything-in';
import { lawRuns } from '../../support/law-seed';
import { read } from '../signals/made-past';
import { randomPast } from './random-past';

type Said = Pick<Inspection, 'readings' | 'breakers' | 'page' | 'velocity'>;

const FATE = /\b(done|completed|delivered|carried over|leftovers?|finished|velocity)\b/i;

/** What holds of everything that is said, whatever the board. */
function expectSound(inspection: Inspection, items: readonly WorkItem[]): void {
  const { readings, breakers, page, velocity } = inspection;
  const said: Said = { readings, breakers, page, velocity };
  const back: unknown = JSON.parse(JSON.stringify(said));
  if (!isDeepStrictEqual(back, said)) expect(back).toStrictEqual(said);
  expect(
    everythingIn(said).filter(({ value }) => typeof value === 'number' && !Number.isFinite(value)),
  ).toEqual([]);
  expectEvidenceExists(inspection, new Set(items.map(({ id }) => id)));
  expectNoFateOfOpenSprints(inspection);
  expect(breakers).toHaveLength(19);
}

function expectEvidenceExists({ readings, sprints }: Inspection, items: ReadonlySet<string>): void {
  const known = new Set(sprints.map(({ sprint }) => sprint.id));
  const evidence = readings.flatMap(({ reading }) => (reading.kind === 'measured' ? reading.evidence : []));
  expect(evidence.filter(({ itemId }) => itemId !== null && !items.has(itemId))).toEqual([]);
  expect(evidence.filter(({ sprintId }) => !known.has(sprintId))).toEqual([]);
  const inLedgers = readings.filter(({ signal }) => !BEYOND_THE_LEDGER.includes(signal));
  expect(inLedgers.flatMap((one) => outsideItsSprint(one, sprints))).toEqual([]);
}

/** Bugs are found after a sprint, so they stand in none. */
const BEYOND_THE_LEDGER = ['defects-after-delivery'];

/** The evidence about an item that the ledger, or the plan, of the sprint it names does not hold. */
function outsideItsSprint({ signal, reading }: JudgedReading, sprints: Inspection['sprints']): string[] {
  const evidence = reading.kind === 'measured' ? reading.evidence : [];
  return evidence.flatMap(({ itemId, sprintId }) => {
    const one = sprints.find(({ sprint }) => sprint.id === sprintId);
    if (itemId === null || one === undefined || one.kind === 'no-ledger') return [];
    const items = one.kind === 'planned' ? one.items : one.ledger.items;
    return items.some(({ id }) => id === itemId) ? [] : [`${signal}: item ${itemId} in sprint ${sprintId}`];
  });
}

function expectNoFateOfOpenSprints({ readings, sprints }: Inspection): void {
  const open = new Set(sprints.flatMap(({ kind, sprint }) => (kind === 'closed' ? [] : [sprint.id])));
  const notices = readings.filter(({ sprintId }) => sprintId !== undefined);
  expect(notices.filter(({ sprintId }) => sprintId === undefined || !open.has(sprintId))).toEqual([]);
  const words = notices.flatMap(({ reading }) =>
    everythingIn(reading).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  );
  expect(words.filter((word) => FATE.test(word))).toEqual([]);
  const closed = readings.filter(({ sprintId }) => sprintId === undefined);
  const evidence = closed.flatMap(({ reading }) => (reading.kind === 'measured' ? reading.evidence : []));
  expect(evidence.filter(({ sprintId }) => open.has(sprintId))).toEqual([]);
}

test('whatever Jira tells of a board, what is said of it is sound', () => {
  const law = fc.property(randomBoard(), (board) => {
    const { history, inspection } = inspected(board);
    expectSound(inspection, history.items);
  });
  fc.assert(law, lawRuns(100));
});

test('whatever items lived through in many sprints, what is said of them is sound, and nothing handed in is changed', () => {
  const levels = new Map<string, number>();
  const law = fc.property(randomPast(), (told) => {
    const { history, settings, now } = read(told);
    deepFreeze(history);
    const inspection = inspect(history, settings, now);
    expectSound(inspection, history.items);
    for (const { level } of inspection.readings) levels.set(level, (levels.get(level) ?? 0) + 1);
  });
  fc.assert(law, lawRuns(150));
  for (const level of ['hint', 'fact', 'quiet', 'kept', 'unknown', 'notice'] as const) {
    expect([level, (levels.get(level) ?? 0) > 20]).toEqual([level, true]);
  }
});

test.each([
  ['without any history', 'no-history-anywhere', 'none'],
  ['of which every history is shorter than Jira says', 'history-cut', 'cut'],
] as const)('of a board %s nothing about its items is measured', (_, because, covered) => {
  const law = fc.property(randomPast(), (told) => {
    const { history, settings, now } = read(told);
    // In its first two sprints no item can be in its third.
    fc.pre(told.closed - settings.leftOutSprints.length > 2);
    const sprintIds = history.sprints.map(({ id }) => id);
    const items = history.items.map((item): WorkItem => withoutPast(item, sprintIds, because));
    const coverage = { ...history.coverage, history: covered };
    const { readings } = inspect({ ...history, items, coverage }, settings, now);
    const measured = readings.flatMap(({ signal, sprintId, reading }) =>
      sprintId === undefined && reading.kind === 'measured' ? [signal] : [],
    );
    // Goals are noted at the start of a sprint, whatever the items’ history.
    expect(measured.filter((signal) => signal !== 'goal-missing-or-changed')).toEqual([]);
  });
  fc.assert(law, lawRuns(50));
});

function withoutPast(item: WorkItem, sprintIds: readonly number[], because: HistoryGap): WorkItem {
  const { id, key, createdAt, kind, onBoard } = item;
  return {
    ...{ id, key, createdAt, kind, onBoard },
    sprints: { kind: 'unknown', today: sprintIds, because },
    status: { kind: 'unknown', today: 'done', because },
    estimate: { kind: 'unknown', today: 3, because },
  };
}
