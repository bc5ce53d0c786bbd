import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  answerLost,
  atCall,
  full,
  somebodyElseWrites,
  type StorageFault,
  throttled,
} from '../../../local/forge/kvs/faults/storage-faults';
import { answer } from '../../../src/forge/answer';
import { changeExperiments, readExperiments } from '../../../src/store/experiments-kept';
import { withNewCard } from '../../../src/domain/experiments/index';
import { sharedKeys } from '../../../src/store/keys';
import {
  BOARD,
  keepOfEverything,
  newCard,
  READING,
  type StoreRow,
  WRITING,
  type WritingRow,
} from './store-rows';
import { TroubledAppStorage } from './troubled-app-storage';

const storage = new TroubledAppStorage();
const { store, trouble } = storage;
let backToTheBeginning: () => void;

beforeAll(async () => {
  await keepOfEverything(store);
  backToTheBeginning = storage.remember();
});
beforeEach(() => backToTheBeginning());

const FAULTS: readonly (readonly [string, StorageFault])[] = [
  ['throttled', throttled],
  ['full', full],
  ['slower than its gateway', answerLost],
];

/** What the function gives and how many calls it takes when nothing is wrong, and what is kept then. */
async function withoutTrouble({ ask }: StoreRow) {
  backToTheBeginning();
  const before = storage.bytes();
  const value = await ask(store);
  const right = { value, calls: trouble.calls, before, after: storage.bytes() };
  backToTheBeginning();
  return right;
}

/** The value, or `null` when the storage's refusal came through, which the panel is told in a sentence. */
async function asked(row: StoreRow, call: number, fault: StorageFault): Promise<{ value: unknown } | null> {
  trouble.faults = [atCall(call, fault)];
  try {
    const told = await answer(async () => ({ value: await row.ask(store) }));
    if (told.kind === 'ok') return told.value;
    expect(told).toMatchObject({ code: 'store-refused', says: expect.stringMatching(/\.$/) as string });
    return null;
  } finally {
    trouble.heal();
  }
}

test('the table has a row for every function of the store that reads or writes', () => {
  const folder = join(__dirname, '../../../src/store');
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const taking =
    /^export (?:async )?function (\w+)(?:<[^>]*>)?\(\s*store: (?:Shared)?Store\b[^]*?\): ([^\n]*) \{$/gm;
  const functions = texts.flatMap((text) =>
    [...text.matchAll(taking)].flatMap(([, name = '', gives = '']) => (gives === 'Store' ? [] : [name])),
  );
  expect(functions.length).toBeGreaterThan(40);
  expect([...READING, ...WRITING].map(({ name }) => name).toSorted()).toEqual(functions.toSorted());
});

describe.each(FAULTS)('a storage that is %s for one call', (_name, fault) => {
  test.each(READING)('gives $name whole, or nothing and a sentence', async (row) => {
    const right = await withoutTrouble(row);
    expect(right.calls).toBeGreaterThan(0);
    for (let call = 0; call < right.calls; call += 1) {
      const read = await asked(row, call, fault);
      if (read !== null) expect(read.value).toEqual(right.value);
    }
  });

  test.each(WRITING)(
    'keeps what $name writes once, when it is tried again, and loses nothing beside it',
    async (row) => {
      const right = await withoutTrouble(row);
      for (let call = 0; call < right.calls; call += 1) {
        backToTheBeginning();
        const done = await asked(row, call, fault);
        expect(lostOf(right)).toEqual([]);
        if (done === null) await row.ask(store);
        expect(storage.bytes()).toEqual(right.after);
      }
    },
  );

  test.each(WRITING.filter(({ reader }) => reader !== undefined))(
    'shows what $name left as before, as after, or not at all',
    async (row) => {
      const shown = [await readBy(row), await afterwards(row)];
      const { calls } = await withoutTrouble(row);
      for (let call = 0; call < calls; call += 1) {
        backToTheBeginning();
        await asked(row, call, fault);
        expect([...shown, null, []]).toContainEqual(await readBy(row));
      }
    },
  );
});

describe('what somebody else writes at the same moment', () => {
  /** Ours, while others change the line of the first card right before each of so many of our tries. */
  async function whileOthersWrite(often: number): Promise<readonly (readonly [string, string])[]> {
    let written = 0;
    const theirs = () => {
      if (written === often) return;
      written += 1;
      storage.writeAsOthers(sharedKeys.experiments(BOARD), 'weSee', `theirs ${String(written)}`);
    };
    trouble.faults = [somebodyElseWrites(theirs)];
    await changeExperiments(store, BOARD, (all) => withNewCard(all, newCard('ours')));
    return cardsNow();
  }

  async function cardsNow() {
    return (await readExperiments(store, BOARD)).map((one) => [one.id, one.card.weSee] as const);
  }

  test.each([1, 3, 11])('%i times stands beside ours', async (often) => {
    expect(await whileOthersWrite(often)).toEqual([
      ['first', `theirs ${String(often)}`],
      ['ours', 'a'],
    ]);
  });

  test('before every try of ours is told, and what they wrote stands', async () => {
    const told = await answer(() => whileOthersWrite(99));
    expect(told).toMatchObject({ code: 'store-refused', next: expect.stringMatching(/\.$/) as string });
    expect(await cardsNow()).toEqual([['first', 'theirs 12']]);
  });
});

/** What a reader shows after the write went well. */
async function afterwards(row: WritingRow): Promise<unknown> {
  await row.ask(store);
  return readBy(row);
}

async function readBy({ reader }: WritingRow): Promise<unknown> {
  return reader?.(store);
}

/** The keys that the write leaves alone and that are not kept any more as they were. */
function lostOf({ before, after }: Awaited<ReturnType<typeof withoutTrouble>>): readonly string[] {
  const now = storage.bytes();
  const untouched = [...before].filter(([key, value]) => after.get(key) === value);
  return untouched.filter(([key, value]) => now.get(key) !== value).map(([key]) => key);
}
