import { OFF } from '../../../src/domain/model/agreement';
import type { ExperimentCard } from '../../../src/domain/model/experiment';
import type { ChangeName, Mark } from '../../../src/domain/model/mark';
import { instant } from '../../../src/domain/model/instant';
import { withNewCard, withRequest } from '../../../src/domain/experiments/index';
import { withNorms } from '../../../src/domain/rules/written-norms';
import * as agreements from '../../../src/store/agreements';
import * as index from '../../../src/store/board-index';
import * as marks from '../../../src/store/change-marks';
import { readCounters, keptCounters } from '../../../src/store/counters-kept';
import { eraseBoard } from '../../../src/store/erase-board';
import * as experiments from '../../../src/store/experiments-kept';
import { forgetItems } from '../../../src/store/forget-items';
import { forgetSprint } from '../../../src/store/forget-sprint';
import * as frozen from '../../../src/store/frozen-sprints';
import * as gone from '../../../src/store/gone-items';
import * as heads from '../../../src/store/heads';
import * as progress from '../../../src/store/history-progress';
import * as lists from '../../../src/store/item-lists';
import { getKept, setKept } from '../../../src/store/kept';
import { changeKeptShared, forgetShared, keptStep, readKeptShared } from '../../../src/store/kept-shared';
import { keys, sharedKeys } from '../../../src/store/keys';
import * as live from '../../../src/store/live-items';
import * as mended from '../../../src/store/mended';
import * as norms from '../../../src/store/norms-kept';
import { keptParticipation, readParticipation } from '../../../src/store/participation-kept';
import { setList, keptList } from '../../../src/store/pieces';
import * as recorded from '../../../src/store/recorded-sprints';
import { rememberItems } from '../../../src/store/remembered';
import * as requests from '../../../src/store/requests-kept';
import * as sums from '../../../src/store/role-sums-kept';
import { keptRounds, readRounds } from '../../../src/store/rounds-kept';
import type { Store } from '../../../src/store/store';
import * as versions from '../../../src/store/versions';
import { z } from 'zod';
import { COVERAGE, anItem, manyItems } from '../../store/made-items';

/** One function of the store as the table asks it, under its name. */
export interface StoreRow {
  readonly name: string;
  readonly ask: (store: Store) => Promise<unknown>;
}

/** One that writes; `reader` reads what was written and must never show a half. */
export interface WritingRow extends StoreRow {
  readonly reader?: (store: Store) => Promise<unknown>;
}

export const BOARD = 8;
const SPRINT = 7;
const at = (milliseconds: number) => instant(1_700_000_000_000 + milliseconds);
const word = { name: 'a word', version: 1, shape: z.string(), migrations: [] };
const words = keptList('words', z.string());
const change: ChangeName = { sprintId: SPRINT, itemId: '1', kind: 'entered', at: at(1) };
const aMark: Mark = { kind: 'agreed', at: at(2) };
const inputs = (ids: number, closedAt: number) => ({
  frozen: { sprintId: SPRINT, frozenAt: at(9), columns: [], offBoardIds: [] },
  closedAt: at(closedAt),
  items: manyItems(ids),
  coverage: COVERAGE,
});
const card: ExperimentCard = {
  ...{ weSee: 'a', weThink: 'b', weTry: 'c', weExpect: 'd', weStopIf: 'e', sprints: 2 },
  afterFromPoSide: 'product-owner',
  afterFromTeamSide: 'scrum-master',
};
/** A card that a team writes. */
export function newCard(id: string) {
  return { id, breaker: 'change-inside-sprint', signal: null, follows: null, card };
}
const request = { fromPoSide: 'a', fromTeamSide: 'b', weAskFor: 'c', breaker: 'no-feedback' };
const counters = { 'no-feedback': [0, 1, 0, 4, 0] as const };
const round = { id: 'one', statements: ['no-feedback'], openedOn: '2026-11-02', afterSprint: null };
const agreement = { ...OFF, switchedOnAt: at(0) };
const roleSums = { fingerprint: 'f', sums: { since: at(0), sprints: [] } };

/** Something of everything that is kept of a board. */
export async function keepOfEverything(store: Store): Promise<void> {
  await agreements.writeAgreement(store, BOARD, agreement);
  await index.indexBoard(store, BOARD, ['SHOP', 'OPS']);
  await marks.addMark(store, BOARD, { change, mark: aMark, twin: 'x' });
  await frozen.freezeSprint(store, BOARD, inputs(90, 5));
  await lists.writeItemList(store, BOARD, 'open', { items: manyItems(90), coverage: COVERAGE });
  await gone.noteGone(store, BOARD, '55');
  await live.keepLiveItem(store, BOARD, anItem(3, 9_000));
  await heads.writeHead(store, BOARD, { goal: 'x'.repeat(50_000) });
  await progress.writeProgress(store, BOARD, { state: 'complete' });
  await mended.writeMended(store, BOARD, { at: at(3), items: 1, sprints: 0 });
  await recorded.recordStart(store, BOARD, SPRINT, at(4), 'A goal');
  await sums.writeRoleSums(store, BOARD, roleSums);
  await versions.bumpVersion(store, BOARD, 'one');
  await setList(store, words, `head:${String(BOARD + 1)}:`, ['a']);
  await store.changeShared([
    keptStep(
      experiments.keptExperiments,
      sharedKeys.experiments(BOARD),
      0,
      withNewCard([], newCard('first')),
    ),
    keptStep(keptRounds, sharedKeys.rounds(BOARD), 0, { open: round, closed: [] }),
    keptStep(keptCounters, sharedKeys.counters(BOARD), 0, counters),
    keptStep(keptParticipation, sharedKeys.participation(BOARD), 0, ['a'.repeat(64)]),
  ]);
}

export const READING: readonly StoreRow[] = [
  { name: 'readAgreement', ask: (store) => agreements.readAgreement(store, BOARD) },
  { name: 'boardsKnown', ask: (store) => agreements.boardsKnown(store) },
  { name: 'onSince', ask: (store) => agreements.onSince(store, BOARD) },
  { name: 'isOn', ask: (store) => agreements.isOn(store, BOARD) },
  { name: 'isBoardAtWork', ask: (store) => agreements.isBoardAtWork(store, BOARD) },
  { name: 'boardsOfProject', ask: (store) => index.boardsOfProject(store, 'SHOP') },
  { name: 'readMarks', ask: (store) => marks.readMarks(store, BOARD) },
  { name: 'readCounters', ask: (store) => readCounters(store, BOARD) },
  { name: 'readExperiments', ask: (store) => experiments.readExperiments(store, BOARD) },
  { name: 'readFrozenSprints', ask: (store) => frozen.readFrozenSprints(store, BOARD) },
  { name: 'frozenSprintIds', ask: (store) => frozen.frozenSprintIds(store, BOARD) },
  { name: 'readGone', ask: (store) => gone.readGone(store, BOARD) },
  { name: 'readHead', ask: (store) => heads.readHead(store, BOARD) },
  { name: 'readProgress', ask: (store) => progress.readProgress(store, BOARD) },
  { name: 'readItemList', ask: (store) => lists.readItemList(store, BOARD, 'open') },
  { name: 'wholeOrTorn', ask: (store) => lists.wholeOrTorn(store, BOARD, 'open') },
  { name: 'getKept', ask: (store) => getKept(store, { ...word }, keys.version(BOARD)) },
  {
    ...{ name: 'readKeptShared' },
    ask: (store) => readKeptShared(store, keptRounds, sharedKeys.rounds(BOARD)),
  },
  { name: 'readLiveItems', ask: (store) => live.readLiveItems(store, BOARD) },
  { name: 'readMended', ask: (store) => mended.readMended(store, BOARD) },
  { name: 'normsOf', ask: (store) => norms.normsOf(store, BOARD) },
  { name: 'readWrittenNorms', ask: (store) => norms.readWrittenNorms(store, BOARD) },
  { name: 'readNorms', ask: (store) => norms.readNorms(store, BOARD) },
  { name: 'readParticipation', ask: (store) => readParticipation(store, BOARD) },
  { name: 'readRecordedSprints', ask: (store) => recorded.readRecordedSprints(store, BOARD) },
  { name: 'rememberItems', ask: (store) => rememberItems(store, BOARD) },
  { name: 'readRequests', ask: (store) => requests.readRequests(store, BOARD) },
  { name: 'readRoleSums', ask: (store) => sums.readRoleSums(store, BOARD) },
  { name: 'readRounds', ask: (store) => readRounds(store, BOARD) },
  { name: 'readVersion', ask: (store) => versions.readVersion(store, BOARD) },
];

export const WRITING: readonly WritingRow[] = [
  {
    ...{ name: 'changeAgreement' },
    ask: (store) => agreements.changeAgreement(store, BOARD, (agreed) => ({ ...agreed, pausedAt: at(7) })),
    reader: (store) => agreements.readAgreement(store, BOARD),
  },
  { name: 'writeAgreement', ask: (store) => agreements.writeAgreement(store, BOARD, OFF) },
  { name: 'indexBoard', ask: (store) => index.indexBoard(store, BOARD, ['SHOP', 'NEW', 'NEWER']) },
  { name: 'unindexBoard', ask: (store) => index.unindexBoard(store, BOARD) },
  {
    ...{ name: 'addMark' },
    ask: (store) => marks.addMark(store, BOARD, { change, mark: { ...aMark, at: at(8) }, twin: 'y' }),
    reader: (store) => marks.readMarks(store, BOARD),
  },
  { name: 'takeBackMark', ask: (store) => marks.takeBackMark(store, BOARD, change) },
  { name: 'eraseBoard', ask: (store) => eraseBoard(store, BOARD) },
  {
    ...{ name: 'changeExperiments' },
    ask: (store) => experiments.changeExperiments(store, BOARD, (all) => withNewCard(all, newCard('second'))),
    reader: (store) => experiments.readExperiments(store, BOARD),
  },
  { name: 'forgetItems', ask: (store) => forgetItems(store, BOARD) },
  { name: 'forgetSprint', ask: (store) => forgetSprint(store, BOARD, SPRINT) },
  {
    ...{ name: 'freezeSprint' },
    ask: (store) => frozen.freezeSprint(store, BOARD, inputs(140, 6)),
    reader: (store) => frozen.readFrozenSprints(store, BOARD),
  },
  { name: 'forgetFrozenSprint', ask: (store) => frozen.forgetFrozenSprint(store, BOARD, SPRINT) },
  { name: 'noteGone', ask: (store) => gone.noteGone(store, BOARD, '56') },
  { name: 'forgetGone', ask: (store) => gone.forgetGone(store, BOARD, ['55', '1']) },
  {
    ...{ name: 'writeHead' },
    ask: (store) => heads.writeHead(store, BOARD, { goal: 'y'.repeat(90_000) }),
    reader: (store) => heads.readHead(store, BOARD),
  },
  {
    ...{ name: 'writeProgress' },
    ask: (store) => progress.writeProgress(store, BOARD, { state: 'reading', done: 1, of: 2 }),
    reader: (store) => progress.readProgress(store, BOARD),
  },
  {
    ...{ name: 'writeItemList' },
    ask: (store) =>
      lists.writeItemList(store, BOARD, 'open', { items: manyItems(20, 50), coverage: COVERAGE }),
    reader: (store) => lists.readItemList(store, BOARD, 'open'),
  },
  { name: 'setKept', ask: (store) => setKept(store, word, keys.version(BOARD), 'two') },
  {
    ...{ name: 'changeKeptShared' },
    ask: (store) =>
      changeKeptShared(store, words, sharedKeys.norms(BOARD + 1), (before) => ({
        ...{ whole: 'w', of: 1 },
        list: [...(before?.list ?? []), 'once'],
      })),
  },
  { name: 'forgetShared', ask: (store) => forgetShared(store, sharedKeys.experiments(BOARD)) },
  {
    ...{ name: 'keepLiveItem' },
    ask: (store) => live.keepLiveItem(store, BOARD, anItem(3, 9_500)),
    reader: (store) => live.readLiveItems(store, BOARD),
  },
  { name: 'forgetLiveItem', ask: (store) => live.forgetLiveItem(store, BOARD, '3') },
  {
    ...{ name: 'forgetLiveItems' },
    ask: (store) => live.forgetLiveItems(store, BOARD, new Map([['3', anItem(3, 9_900)]])),
  },
  {
    name: 'writeMended',
    ask: (store) => mended.writeMended(store, BOARD, { at: at(4), items: 2, sprints: 1 }),
  },
  {
    ...{ name: 'changeWrittenNorms' },
    ask: (store) =>
      norms.changeWrittenNorms(store, BOARD, (before) =>
        withNorms(before, { revision: 0, norms: { keptSprints: 30 }, day: '2026-11-02', by: 'team' }),
      ),
    reader: (store) => norms.readWrittenNorms(store, BOARD),
  },
  { name: 'setList', ask: (store) => setList(store, words, `head:${String(BOARD + 1)}:`, ['b', 'c']) },
  {
    ...{ name: 'recordStart' },
    ask: (store) => recorded.recordStart(store, BOARD, SPRINT, at(2), 'An earlier goal'),
    reader: (store) => recorded.readRecordedSprints(store, BOARD),
  },
  { name: 'recordSeenActive', ask: (store) => recorded.recordSeenActive(store, BOARD, SPRINT) },
  { name: 'recordReopened', ask: (store) => recorded.recordReopened(store, BOARD, SPRINT, at(5)) },
  {
    ...{ name: 'recordPlanningFinished' },
    ask: (store) => recorded.recordPlanningFinished(store, BOARD, SPRINT, at(6)),
  },
  {
    ...{ name: 'changeRequests' },
    ask: (store) => requests.changeRequests(store, BOARD, (before) => withRequestOnce(before)),
    reader: (store) => requests.readRequests(store, BOARD),
  },
  {
    ...{ name: 'writeRoleSums' },
    ask: (store) => sums.writeRoleSums(store, BOARD, { ...roleSums, fingerprint: 'g' }),
    reader: (store) => sums.readRoleSums(store, BOARD),
  },
  { name: 'eraseRoleSums', ask: (store) => sums.eraseRoleSums(store, BOARD) },
  { name: 'bumpVersion', ask: (store) => versions.bumpVersion(store, BOARD, 'two') },
];

function withRequestOnce(before: Parameters<typeof withRequest>[0]) {
  return before.length > 0 ? before : withRequest(before, { ...request, revision: 0, now: at(9) });
}
