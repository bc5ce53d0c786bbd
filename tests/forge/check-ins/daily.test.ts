import { OFF } from '../../../src/domain/model/agreement';
import { type Instant, instant } from '../../../src/domain/model/instant';
import { DEFAULT_NORMS } from '../../../src/domain/model/norms';
import { eraseBoardAndKeys } from '../../../src/forge/check-ins/erase-board-and-keys';
import { openRound } from '../../../src/forge/check-ins/open-round';
import { keepingRounds } from '../../../src/forge/check-ins/round-keeping';
import { roundKeys } from '../../../src/forge/check-ins/round-keys';
import { kvsStore } from '../../../src/forge/kvs-store';
import { passOverBoards } from '../../../src/forge/triggers/pass-over-boards';
import { writeAgreement } from '../../../src/store/agreements';
import { sharedKeys } from '../../../src/store/keys';
import { changeWrittenNorms } from '../../../src/store/norms-kept';
import { readRounds } from '../../../src/store/rounds-kept';
import { readVersion } from '../../../src/store/versions';
import { closeStorage, openAppStorage } from '../../local/forge/kvs/app-storage';
import { answerAs, BOARD, person, ROUND } from './told-board';

let inApp: <T>(work: () => Promise<T>) => Promise<T>;
beforeEach(async () => {
  ({ inApp } = openAppStorage(undefined, 'manifest.yml'));
  await inApp(async () => {
    await switchedOn();
    await openRound(keepingRounds(kvsStore), BOARD, ROUND);
    for (let who = 0; who < 6; who += 1) await answerAs(keepingRounds(kvsStore), person(who));
  });
});
afterEach(closeStorage);

const switchedOn = (changed: object = {}) =>
  writeAgreement(kvsStore, BOARD, { ...OFF, switchedOnAt: instant(1), ...changed });
const at = (text: string): Instant => instant(Date.parse(text));
const pass = (now: Instant) =>
  passOverBoards({ store: kvsStore, now, handOn: () => Promise.resolve(undefined) });
const rounds = async () => (await readRounds(kvsStore, BOARD)).rounds;
const hasKey = async () => (await roundKeys.read(BOARD, ROUND.id)) !== null;

describe('a round that nobody closes', () => {
  test('is closed on the fifteenth day, its marks and its key are gone, and open panels are told', () =>
    inApp(async () => {
      await pass(at('2026-11-16T23:00:00Z'));
      expect((await rounds()).open).toEqual(ROUND);
      expect(await hasKey()).toBe(true);
      const before = await readVersion(kvsStore, BOARD);
      await pass(at('2026-11-17T01:00:00Z'));
      expect(await rounds()).toMatchObject({
        open: null,
        closed: [{ id: ROUND.id, closedOn: '2026-11-17', result: { kind: 'shown' } }],
      });
      expect((await kvsStore.shared(sharedKeys.participation(BOARD))).revision).toBe(0);
      expect(await hasKey()).toBe(false);
      expect(await readVersion(kvsStore, BOARD)).not.toBe(before);
    }));

  test('is closed by the calendar of the board', () =>
    inApp(async () => {
      const calendar = { ...DEFAULT_NORMS.calendar, zone: 'Pacific/Auckland' };
      await changeWrittenNorms(kvsStore, BOARD, (before) => ({
        ...before,
        norms: { ...before.norms, calendar },
      }));
      await pass(at('2026-11-16T12:00:00Z'));
      expect((await rounds()).closed).toMatchObject([{ closedOn: '2026-11-17' }]);
    }));

  test('stays as it is while the board is paused', () =>
    inApp(async () => {
      await switchedOn({ pausedAt: instant(2) });
      await pass(at('2026-12-24T01:00:00Z'));
      expect((await rounds()).open).toEqual(ROUND);
    }));
});

test('a key that a close has left goes with the next pass', () =>
  inApp(async () => {
    await pass(at('2026-11-17T01:00:00Z'));
    await roundKeys.make(BOARD, ROUND.id);
    await pass(at('2026-11-18T01:00:00Z'));
    expect(await hasKey()).toBe(false);
  }));

describe('a board that is switched off', () => {
  test('keeps neither rounds nor keys', () =>
    inApp(async () => {
      await eraseBoardAndKeys(kvsStore, BOARD);
      expect(await hasKey()).toBe(false);
      for (const keyOf of Object.values(sharedKeys)) {
        expect((await kvsStore.shared(keyOf(BOARD))).revision).toBe(0);
      }
      expect(await kvsStore.list('')).toEqual([]);
    }));

  test('and was not erased whole loses its keys with the next pass', () =>
    inApp(async () => {
      await writeAgreement(kvsStore, BOARD, OFF);
      await pass(at('2026-11-03T01:00:00Z'));
      expect(await hasKey()).toBe(false);
      expect(await rounds()).toEqual({ open: null, closed: [] });
    }));

  test('is erased even where its rounds are of no known form', () =>
    inApp(async () => {
      const key = sharedKeys.rounds(BOARD);
      const { revision } = await kvsStore.shared(key);
      await kvsStore.changeShared([{ kind: 'set', key, revision, value: { v: 9, is: 'newer' } }]);
      await eraseBoardAndKeys(kvsStore, BOARD);
      expect(await kvsStore.shared(key)).toEqual({ revision: 0, value: undefined });
    }));
});
