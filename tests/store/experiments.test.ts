import { z } from 'zod';
import type { Experiment } from '../../src/domain/model/experiment';
import { changeExperiments, keptExperiments, readExperiments } from '../../src/store/experiments-kept';
import { type Kept, wrapKept } from '../../src/store/kept';
import { changeKeptShared, readKeptShared } from '../../src/store/kept-shared';
import { sharedKeys } from '../../src/store/keys';
import { changeRequests, readRequests } from '../../src/store/requests-kept';
import type { Store } from '../../src/store/store';
import {
  anExperiment,
  CARD,
  day,
  FACTS,
  reviewedAt,
  runningSince,
} from '../domain/experiments/made-experiments';
import { closeStorage } from '../local/forge/kvs/app-storage';
import { stores } from './shared-stores';

afterEach(closeStorage);

const BOARD = 8;
const KEY = sharedKeys.experiments(BOARD);

/** What an app of version 1 wrote: it must be read for ever. */
const GOLDEN = {
  v: 1,
  is: [
    { ...card('draft-1'), signal: null, state: { kind: 'draft' } },
    { ...card('running-1'), state: { kind: 'running', startedAt: 1_767_603_600_000, firstSprint: 7 } },
    {
      ...card('reviewed-1'),
      follows: 'running-1',
      state: {
        ...{ kind: 'reviewed', startedAt: 1_767_603_600_000, reviewedAt: 1_770_022_800_000, tried: 1 },
        ...{ outcome: 'change', learned: 'Smaller next time.' },
        facts: {
          before: [{ sprintId: 6, sprint: 'Sprint 6', figure: 4 }],
          after: [{ sprintId: 7, sprint: 'Sprint 7', figure: 'unknown', because: 'It cannot be told.' }],
          ...{ compared: 'cannot-say', says: 'Before: 4 in 1 sprint (4).' },
        },
      },
    },
  ],
};

function card(id: string) {
  return {
    ...{ id, revision: 3, breaker: 'change-inside-sprint', signal: 'scope-added', follows: null },
    card: {
      ...{ weSee: 'a', weThink: 'b', weTry: 'c', weExpect: 'd', weStopIf: 'e', sprints: 2 },
      ...{ afterFromPoSide: 'product-owner', afterFromTeamSide: 'scrum-master' },
    },
  };
}

describe.each(stores)('experiments, $name', ({ open }) => {
  let store: Store;
  beforeEach(() => {
    store = open();
  });

  const write = async (value: unknown): Promise<void> => {
    const { revision } = await store.shared(KEY);
    expect(await store.changeShared([{ kind: 'set', key: KEY, revision, value }])).toBe(true);
  };

  test('are none at first', async () => {
    expect(await readExperiments(store, BOARD)).toEqual([]);
    expect(await readRequests(store, BOARD)).toEqual([]);
  });

  test('come back as they were written, in every state', async () => {
    const facts = {
      ...FACTS,
      before: [{ sprintId: 1, sprint: 'One', figure: 'unknown', because: 'No.' }],
    } as const;
    const reviewed = reviewedAt('two', day(2));
    const all: Experiment[] = [
      anExperiment(),
      { ...runningSince(day(1), 4), id: 'three' },
      reviewed.state.kind === 'reviewed' ? { ...reviewed, state: { ...reviewed.state, facts } } : reviewed,
    ];
    await changeExperiments(store, BOARD, () => all);
    expect(await readExperiments(store, BOARD)).toEqual(all);
  });

  test('of version 1 are read for ever, and written in the same form', async () => {
    await write(GOLDEN);
    const read = await readExperiments(store, BOARD);
    expect(read.map(({ id, state }) => [id, state.kind])).toEqual([
      ['draft-1', 'draft'],
      ['running-1', 'running'],
      ['reviewed-1', 'reviewed'],
    ]);
    expect(JSON.parse(JSON.stringify(wrapKept(keptExperiments, read)))).toEqual(GOLDEN);
  });

  test('that a newer app wrote are refused with words and left as they are', async () => {
    const newer = { v: 2, is: [{ ...GOLDEN.is[0], mood: 'hopeful' }] };
    await write(newer);
    const before = await store.shared(KEY);
    const refused = {
      failure: { code: 'store-unreadable', says: expect.stringContaining('the experiments') as string },
    };
    await expect(readExperiments(store, BOARD)).rejects.toMatchObject(refused);
    await expect(changeExperiments(store, BOARD, () => [])).rejects.toMatchObject(refused);
    expect(await store.shared(KEY)).toEqual(before);
  });

  test('of version 1 become version 2 of a later app, and stand as such after the next change', async () => {
    const moods = z.array(z.looseObject({ id: z.string(), mood: z.string() }));
    const second: Kept<readonly { readonly id: string; readonly mood: string }[]> = {
      name: 'the experiments',
      version: 2,
      shape: moods,
      migrations: [(earlier) => (earlier as readonly object[]).map((one) => ({ ...one, mood: 'not asked' }))],
    };
    await write(GOLDEN);
    const { value } = await readKeptShared(store, second, KEY);
    expect(value?.map(({ id, mood }) => [id, mood])).toEqual([
      ['draft-1', 'not asked'],
      ['running-1', 'not asked'],
      ['reviewed-1', 'not asked'],
    ]);
    await changeKeptShared(store, second, KEY, (before) => (before ?? []).slice(1));
    expect(await store.shared(KEY)).toMatchObject({ value: { v: 2, is: [{ mood: 'not asked' }, {}] } });
  });

  test('of thirty who write a card at once nobody is lost', async () => {
    const ids = Array.from({ length: 30 }, (_, place) => `card ${String(place)}`);
    const add = async (id: string): Promise<void> => {
      const added = await changeExperiments(store, BOARD, (before) => [
        ...before,
        anExperiment({ id }),
      ]).catch(() => null);
      if (added === null) await add(id);
    };
    await Promise.all(ids.map(add));
    expect((await readExperiments(store, BOARD)).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test('with very long texts make room: those that were reviewed first go, open ones never', async () => {
    const long = '字'.repeat(500);
    const wordy = { ...CARD, weSee: long, weThink: long, weTry: long, weExpect: long, weStopIf: long };
    const reviewed = Array.from({ length: 52 }, (_, place) => ({
      ...reviewedAt(`reviewed ${String(place)}`, day(place)),
      card: wordy,
    }));
    const open = Array.from({ length: 8 }, (_, place) =>
      anExperiment({ id: `open ${String(place)}`, card: wordy }),
    );
    const kept = (await changeExperiments(store, BOARD, () => [...open, ...reviewed])).map(({ id }) => id);
    expect(kept.slice(0, 8)).toEqual(open.map(({ id }) => id));
    expect(kept.length).toBeGreaterThan(15);
    expect(kept.length).toBeLessThan(60);
    expect(kept.slice(8)).toEqual(reviewed.slice(60 - kept.length).map(({ id }) => id));
    expect(await readExperiments(store, BOARD)).toHaveLength(kept.length);
  });

  test('what a change throws leaves all as it is', async () => {
    await changeExperiments(store, BOARD, () => [anExperiment()]);
    const refused = changeExperiments(store, BOARD, () => {
      throw new RangeError('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await readExperiments(store, BOARD)).toEqual([anExperiment()]);
  });

  test('requests for help come back as they were written', async () => {
    const texts = { fromPoSide: 'Ours.', fromTeamSide: '', weAskFor: 'An hour.' };
    const request = { breaker: 'no-feedback', revision: 1, ...texts, writtenAt: day(3) };
    await changeRequests(store, BOARD, (before) => [...before, request]);
    expect(await readRequests(store, BOARD)).toEqual([request]);
  });
});
