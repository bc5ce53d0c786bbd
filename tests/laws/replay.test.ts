import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Change } from '../../src/domain/model/change';
import type { LedgerItem, Fate } from '../../src/domain/model/ledger';
import { LAW_SEED, lawRuns } from '../support/law-seed';
import { inspected, type LedgerWithFates, ledgersOf } from './inspected';
import { replay, type ToldChange, type ToldItem, type ToldSprint } from './naive-replay';
import { type DrawnBoard, randomBoard } from './random-board';
import { sharesOf, sharesTable } from './shares';
import { toldNow } from './told-board';

const seen = { histories: 0, entries: 0, items: [] as ToldItem[] };

test('span, origin, fate, three estimates and every change are those of a replay, frame by frame', () => {
  fc.assert(fc.property(randomBoard(), sameAsReplay), lawRuns(2500));
  const { histories, entries, items } = seen;
  process.stdout.write(
    `Replay law, seed ${LAW_SEED}: ${histories} item histories with ${entries} entries, ` +
      `${items.length} items in sprints\n${sharesTable(sharesOf(items))}\n`,
  );
  expect(histories).toBeGreaterThanOrEqual(10_000);
}, 120_000);

test('every origin that can stand beside a fate does so for at least 1 % of the random items', () => {
  expect(sharesOf(seen.items).filter(({ percent }) => !(percent >= 1))).toEqual([]);
});

function sameAsReplay(board: DrawnBoard): void {
  const ours = inspected(board);
  const told = replay(ours.answers, board.settings.doneStatusIds, toldNow(board));
  remember(ours.answers.issues, told);
  const ledgers = [...ledgersOf(board, ours)].map(([id, ledger]) => comparable(id, ledger)).sort(bySprint);
  const replayed = told.map(comparableTold).sort(bySprint);
  if (!isDeepStrictEqual(ledgers, replayed)) expect(ledgers).toStrictEqual(replayed);
}

function remember(
  issues: readonly { readonly histories: readonly unknown[] }[],
  told: readonly ToldSprint[],
): void {
  seen.histories += issues.length;
  seen.entries += issues.reduce((sum, { histories }) => sum + histories.length, 0);
  seen.items.push(...told.flatMap(({ items }) => items));
}

interface Comparable {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly items: readonly ToldItem[];
  readonly changes: readonly ToldChange[];
}

function comparable(id: number, { span, items, changes }: LedgerWithFates): Comparable {
  return {
    id,
    start: span.start,
    end: span.end,
    items: items.map(toldItemOf).sort(byId),
    changes: changes.map(toldChangeOf).sort(byInstantAndItem),
  };
}

function comparableTold({ span, items, changes }: ToldSprint): Comparable {
  const { id, start, end } = span;
  return { id, start, end, items: items.toSorted(byId), changes: changes.toSorted(byInstantAndItem) };
}

function toldItemOf({ key: _, unmappedAtStart: __, ...item }: LedgerItem<Fate>): ToldItem {
  return item;
}

function toldChangeOf({ key: _, ...change }: Change): ToldChange {
  return change;
}

function bySprint(first: Comparable, second: Comparable): number {
  return first.id - second.id;
}

function byId(first: ToldItem, second: ToldItem): number {
  return Number(first.id) - Number(second.id);
}

function byInstantAndItem(first: ToldChange, second: ToldChange): number {
  return (
    first.at - second.at ||
    Number(first.itemId) - Number(second.itemId) ||
    first.kind.localeCompare(second.kind)
  );
}
