import { BREAKERS } from '../../../src/domain/inspect';
import { closeRound } from '../../../src/forge/check-ins/close-round';
import { hasAnswered } from '../../../src/forge/check-ins/has-answered';
import { openRound } from '../../../src/forge/check-ins/open-round';
import type { RoundKeeping } from '../../../src/forge/check-ins/round-keeping';
import { memoryStore } from '../../../src/store/memory-store';
import { readRounds } from '../../../src/store/rounds-kept';
import type { Store } from '../../../src/store/store';
import { answerAs, BOARD, CLOSED_ON, keeping, keysInMemory, person, ROUND, STATEMENTS } from './told-board';

let kept: Map<string, string>;
let secrets: Map<string, string>;
let store: Store;
let rounds: RoundKeeping;

beforeEach(() => {
  kept = new Map();
  secrets = new Map();
  store = memoryStore(kept);
  rounds = keeping(store, keysInMemory(secrets));
});

const close = (roundId = ROUND.id) => closeRound(rounds, BOARD, { roundId, closedOn: CLOSED_ON });
const closed = async () => (await readRounds(store, BOARD)).rounds.closed;
const refused = (code: string) => ({ failure: { code, says: expect.any(String) as string } });

describe('a round', () => {
  test('of thirty people who answer at once counts every one, once', async () => {
    await openRound(rounds, BOARD, ROUND);
    const people = Array.from({ length: 30 }, (_, number) => number);
    await Promise.all(people.map((number) => answerAs(rounds, person(number), [(number % 5) + 1, 3, 5])));
    await close();
    const counters = {
      [STATEMENTS[0] ?? '']: [6, 6, 6, 6, 6],
      [STATEMENTS[1] ?? '']: [0, 0, 30, 0, 0],
      [STATEMENTS[2] ?? '']: [0, 0, 0, 0, 30],
    };
    expect(await closed()).toEqual([{ ...ROUND, closedOn: CLOSED_ON, result: { kind: 'shown', counters } }]);
  });

  test('counts whoever answers twice once, as they answered first', async () => {
    await openRound(rounds, BOARD, ROUND);
    for (let number = 0; number < 5; number += 1) await answerAs(rounds, person(number), [4, 4, 4]);
    await answerAs(rounds, person(0), [1, 1, 1]);
    await Promise.all([1, 2, 3].map(() => answerAs(rounds, person(1), [2, 2, 2])));
    await close();
    expect(await closed()).toMatchObject([
      { result: { counters: { [STATEMENTS[0] ?? '']: [0, 0, 0, 5, 0] } } },
    ]);
  });

  test('says to the viewer alone whether they have answered', async () => {
    await openRound(rounds, BOARD, ROUND);
    await answerAs(rounds, person(1));
    expect(await hasAnswered(rounds, BOARD, ROUND.id, person(1))).toBe(true);
    expect(await hasAnswered(rounds, BOARD, ROUND.id, person(2))).toBe(false);
  });

  test('closed with four answers keeps nothing of them, anywhere', async () => {
    await openRound(rounds, BOARD, ROUND);
    for (let number = 0; number < 4; number += 1) await answerAs(rounds, person(number));
    await close();
    expect(await closed()).toEqual([{ ...ROUND, closedOn: CLOSED_ON, result: { kind: 'too-few' } }]);
    expect([...kept.keys()]).toEqual([`shared rounds:${BOARD}`]);
    expect(secrets.size).toBe(0);
  });

  test('closed by two at once, and once more, closes once', async () => {
    await openRound(rounds, BOARD, ROUND);
    await Promise.all([close(), close()]);
    const after = [...kept];
    await close();
    expect([...kept]).toEqual(after);
    expect(await closed()).toHaveLength(1);
  });

  test('opened by two at once is one: the other is told, and leaves no key', async () => {
    const both = await Promise.allSettled(
      [ROUND, { ...ROUND, id: 'round-2' }].map((round) => openRound(rounds, BOARD, round)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refused('not-now') });
    const { open } = (await readRounds(store, BOARD)).rounds;
    expect([...secrets.keys()]).toEqual([`secret ${BOARD} ${open?.id ?? 'none'}`]);
  });

  test('that is refused leaves no key', async () => {
    const six = BREAKERS.slice(0, 6).map(({ id }) => id);
    await expect(openRound(rounds, BOARD, { ...ROUND, statements: six })).rejects.toMatchObject(
      refused('question-unreadable'),
    );
    expect([...kept, ...secrets]).toEqual([]);
  });

  test('takes no answer after its close, for another round, or of no known form; nothing is written', async () => {
    await openRound(rounds, BOARD, ROUND);
    const before = [...kept];
    await expect(answerAs(rounds, person(1), [1, 2, 3], 'other')).rejects.toMatchObject(
      refused('round-closed'),
    );
    for (const answers of [
      [0, 1, 1],
      [6, 1, 1],
      [1.5, 1, 1],
    ])
      await expect(answerAs(rounds, person(1), answers)).rejects.toMatchObject(
        refused('question-unreadable'),
      );
    expect([...kept]).toEqual(before);
    await close();
    await expect(answerAs(rounds, person(1))).rejects.toMatchObject(refused('round-closed'));
  });

  test('that was never open cannot be closed', async () => {
    await expect(close('other')).rejects.toMatchObject(refused('round-closed'));
  });

  test('holds no account, in any byte that is kept', async () => {
    await openRound(rounds, BOARD, ROUND);
    const all: string[] = [];
    for (let number = 0; number < 6; number += 1) {
      await answerAs(rounds, person(number));
      all.push(JSON.stringify([...kept, ...secrets]));
    }
    await close();
    all.push(JSON.stringify([...kept, ...secrets]));
    expect(all.join()).not.toContain('account-of-person');
    expect(all.at(-2)).toContain('participation');
    expect(all.at(-1)).not.toContain('participation');
  });

  test('tells by the order of its marks nothing of who came first', async () => {
    await openRound(rounds, BOARD, ROUND);
    for (let number = 0; number < 9; number += 1) await answerAs(rounds, person(number));
    const { value } = await store.shared(`participation:${BOARD}`);
    const marks = (value as { is: string[] }).is;
    expect(marks).toHaveLength(9);
    expect(marks).toEqual([...marks].sort());
  });

  test('marks nobody as in the round before: each has a key of its own', async () => {
    const marksOf = async (id: string) => {
      await openRound(rounds, BOARD, { ...ROUND, id });
      await answerAs(rounds, person(1), [1, 1, 1], id);
      const { value } = await store.shared(`participation:${BOARD}`);
      await close(id);
      return JSON.stringify(value);
    };
    expect(await marksOf('a')).not.toBe(await marksOf('b'));
  });
});

describe('what was cut short', () => {
  test('a written answer whose receipt was lost counts once when it is sent again', async () => {
    await openRound(rounds, BOARD, ROUND);
    const forgetful = { ...store, changeShared: lostAfter(store, 'throws') };
    await expect(answerAs({ ...rounds, store: forgetful }, person(1))).rejects.toThrow('lost');
    await answerAs(rounds, person(1));
    expect((await store.shared(`counters:${BOARD}`)).revision).toBe(1);
  });

  test('a written answer that seemed refused counts once', async () => {
    await openRound(rounds, BOARD, ROUND);
    await answerAs({ ...rounds, store: { ...store, changeShared: lostAfter(store, 'refused') } }, person(1));
    expect((await store.shared(`counters:${BOARD}`)).revision).toBe(1);
  });

  test('a round that opened although its receipt was lost keeps its key', async () => {
    const seeming = { ...store, changeShared: lostAfter(store, 'refused') };
    await openRound({ ...rounds, store: seeming }, BOARD, ROUND);
    await answerAs(rounds, person(1));
    await close();
    const throwing = { ...store, changeShared: lostAfter(store, 'throws') };
    const second = { ...ROUND, id: 'round-2' };
    await expect(openRound({ ...rounds, store: throwing }, BOARD, second)).rejects.toThrow('lost');
    await answerAs(rounds, person(1), [1, 1, 1], 'round-2');
  });

  test('the key that a close has left goes with the next opening', async () => {
    await openRound(rounds, BOARD, ROUND);
    const keys = { ...rounds.keys, forget: () => Promise.reject(new Error('cut short')) };
    await expect(
      closeRound({ ...rounds, keys }, BOARD, { roundId: ROUND.id, closedOn: CLOSED_ON }),
    ).rejects.toThrow('cut short');
    expect([...secrets.keys()]).toEqual([`secret ${BOARD} round-1`]);
    expect([...kept.keys()]).toEqual([`shared rounds:${BOARD}`]);
    await openRound(rounds, BOARD, { ...ROUND, id: 'round-2' });
    expect([...secrets.keys()]).toEqual([`secret ${BOARD} round-2`]);
  });

  test('a round without its key takes no answer and says what to do', async () => {
    await openRound(rounds, BOARD, ROUND);
    secrets.clear();
    await expect(answerAs(rounds, person(1))).rejects.toMatchObject(refused('not-now'));
    expect(await hasAnswered(rounds, BOARD, ROUND.id, person(1))).toBe(false);
    await close();
  });
});

/** Writes the first time, and does not tell. */
function lostAfter(plain: Store, how: 'throws' | 'refused'): Store['changeShared'] {
  let lost = false;
  return async (steps) => {
    const written = await plain.changeShared(steps);
    if (lost) return written;
    lost = true;
    if (how === 'throws') throw new Error('lost');
    return false;
  };
}
